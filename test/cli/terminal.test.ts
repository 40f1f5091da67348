import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, cleanEnv, ensureBuilt } from './spawn-cadence.ts';

/** Runs a program in a pseudo-terminal; waits for each text and types the answer. */
const driver = `
import json, os, pty, select, sys, time
steps, argv = json.loads(sys.argv[1]), sys.argv[2:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
seen, at, end = b'', 0, time.time() + 20
def more():
    global seen
    if not select.select([fd], [], [], 0.2)[0]: return True
    try: data = os.read(fd, 65536)
    except OSError: return False
    seen += data
    return data != b''
for text, answer in steps:
    while text.encode() not in seen[at:] and time.time() < end and more(): pass
    at = len(seen)
    time.sleep(0.05)
    os.write(fd, answer.encode())
while time.time() < end and more(): pass
status = os.waitpid(pid, 0)[1]
print(json.dumps({ 'code': os.waitstatus_to_exitcode(status), 'seen': seen.decode('utf8', 'replace') }))
`;

const python = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode'], {
  encoding: 'utf8',
});
const canDrive = python.status === 0;
if (!canDrive) console.warn('python3 (3.9 or newer) is not installed: no terminal was tried');

const scratch = mkdtempSync(join(tmpdir(), 'cadence-terminal-'));
beforeAll(ensureBuilt, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function inTerminal(
  line: string,
  steps: readonly (readonly [string, string])[],
  env: Record<string, string> = {},
) {
  const shell = ['/bin/sh', '-c', line.replace(/\bcadence\b/g, `'${process.execPath}' '${bin}'`)];
  const { stdout, stderr } = spawnSync('python3', ['-c', driver, JSON.stringify(steps), ...shell], {
    cwd: scratch,
    encoding: 'utf8',
    env: cleanEnv({ TERM: 'xterm', TZ: 'Europe/London', ...env }),
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { code: number; seen: string };
}

describe.runIf(canDrive)('a terminal', () => {
  it('is asked five questions on standard error', () => {
    const { code } = inTerminal('cadence init team.yaml > said.txt', [
      ['Organisation', 'Northwind\r'],
      ['Time zone', '\r'],
      ['holidays', 'US\r'],
      ['Manager', 'Grace Hopper <grace@x.example>\r'],
      ['Reps', 'Ada <ada@x.example>, Alan <alan@x.example>\r'],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(scratch, 'said.txt'), 'utf8')).toMatch(/^Wrote team\.yaml\./);
    const roster = readFileSync(join(scratch, 'team.yaml'), 'utf8');
    expect(roster).toContain('timeZone: Europe/London');
    expect(roster).toContain('ada@x.example');
  });

  it('may answer with Ctrl-C', () => {
    const { code, seen } = inTerminal('cadence init other.yaml', [['Organisation', '\u0003']]);
    expect(code).toBe(130);
    expect(seen).not.toContain('    at ');
    expect(existsSync(join(scratch, 'other.yaml'))).toBe(false);
  });

  it('gets colour, and none where it is not wanted', () => {
    const coloured = inTerminal('cadence explain folder-busy; cadence nonsense', []);
    expect(coloured.seen).toContain('\u001b[1m');
    const bare = inTerminal('cadence explain folder-busy; cadence nonsense', [], { NO_COLOR: '1' });
    expect(bare.seen).not.toContain('\u001b');
  });
});
