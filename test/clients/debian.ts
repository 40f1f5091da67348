import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Debian's own Python, which has the packages that `.ci/run` installs. */
export const PYTHON = '/usr/bin/python3';

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

/** The path of a script of this folder. */
export function scriptPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Runs a script of this folder; its JSON. */
export function python(script: string, args: readonly string[], input = ''): unknown {
  const { status, stdout, stderr } = spawnSync(PYTHON, [scriptPath(script), ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Whether evolution-data-server can be started and spoken to; says on standard error what is missing. */
export function hasEvolution(): boolean {
  const [there, modules] = [hasProgram('dbus-run-session'), hasModules('gi')];
  if (!there || !modules) return false;
  const typelib = "import gi; gi.require_version('ECal', '2.0')";
  if (spawnSync(PYTHON, ['-c', typelib]).status === 0) return true;
  process.stderr.write('SKIPPED: evolution-data-server and gir1.2-ecal-2.0 are not installed\n');
  return false;
}

/**
 * Whether this is the run for programs that take their time. They are always given UTC for their own clock, so
 * that a run under another zone would show nothing new.
 */
export const SLOW_PROGRAMS = ['UTC', undefined].includes(process.env['TZ']);
