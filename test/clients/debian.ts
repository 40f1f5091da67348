import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Debian's own Python, which has the packages that `.ci/run` installs. */
const PYTHON = '/usr/bin/python3';

/** Whether Python has all of these modules; says on standard error what is missing and skipped. */
export function hasModules(...modules: string[]): boolean {
  const { status } = spawnSync(PYTHON, ['-c', modules.map((name) => `import ${name}`).join('\n')]);
  if (status === 0) return true;
  process.stderr.write(`SKIPPED: ${modules.join(', ')} not installed for ${PYTHON}\n`);
  return false;
}

/** Whether a program can be run; says on standard error that it is missing and skipped. */
export function hasProgram(name: string): boolean {
  if (spawnSync(name, ['--version']).status === 0) return true;
  process.stderr.write(`SKIPPED: ${name} is not installed\n`);
  return false;
}

/** Runs a script of this folder; its JSON. */
export function python(script: string, args: readonly string[], input = ''): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(PYTHON, [path, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout);
}
