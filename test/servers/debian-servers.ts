import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

export interface RealServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const realServers = {
  radicale: { program: '/usr/bin/radicale', start: startRadicale },
  xandikos: { program: '/usr/bin/xandikos', start: startXandikos },
} as const;

/** Whether it is installed; says so loudly where it is not, unless it must be. */
export function isInstalled(name: keyof typeof realServers): boolean {
  if (existsSync(realServers[name].program)) return true;
  console.warn(`SKIPPED: ${name} is not installed (apt-get install ${name}), so nothing was published to it`);
  return false;
}

/** With a user `ops` and the password `secret-word` in a file. */
async function startRadicale(): Promise<RealServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'cadence-radicale-'));
  writeFileSync(join(folder, 'users'), 'ops:secret-word\n');
  const settings = {
    server: { hosts: `127.0.0.1:${port}` },
    auth: {
      type: 'htpasswd',
      htpasswd_filename: join(folder, 'users'),
      htpasswd_encryption: 'plain',
      delay: 0,
    },
    storage: { filesystem_folder: join(folder, 'store') },
    logging: { level: 'error' },
  };
  const text = Object.entries(settings).map(
    ([section, values]) =>
      `[${section}]\n${Object.entries(values)
        .map(([name, value]) => `${name} = ${value}\n`)
        .join('')}`,
  );
  writeFileSync(join(folder, 'config'), text.join(''));
  return started(realServers.radicale.program, ['--config', join(folder, 'config')], port, folder);
}

/** It knows no passwords. */
async function startXandikos(): Promise<RealServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'cadence-xandikos-'));
  mkdirSync(join(folder, 'store'));
  const args = ['-d', join(folder, 'store'), '-l', '127.0.0.1', '-p', String(port)];
  return started(
    realServers.xandikos.program,
    [...args, '--current-user-principal', '/ops/', '--defaults'],
    port,
    folder,
  );
}

async function started(
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<RealServer> {
  const child = spawn(program, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, child);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    try {
      await fetch(url, { method: 'OPTIONS' });
      return;
    } catch {
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
  child.kill();
  throw new Error('the server does not answer');
}
