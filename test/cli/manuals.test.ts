import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { commandsPage } from '../../src/cli/help/commands-page.ts';
import { cadence } from './run-cadence.ts';

describe('docs/commands.md', () => {
  it('is made from the commands; `npx vitest run test/cli/manuals -u` renews it', async () => {
    await expect(commandsPage(commands)).toMatchFileSnapshot('../../docs/commands.md');
  });
});

/** Debian's man-db brings it. */
const typesetter = 'groff';

describe('the man page', () => {
  it('names every command and option', async () => {
    const { code, out } = await cadence(['man']);
    expect(code).toBe(0);
    const text = out.replace(/\\-/g, '-');
    for (const { name, options } of commands) {
      expect(text).toContain(`cadence ${name}`);
      for (const { long } of options) expect(text).toContain(`--${long}`);
    }
  });

  it('is roff without a warning', async () => {
    const groff = spawnSync(typesetter, ['-man', '-Tutf8', '-ww', '-Kutf8', '-P-cbou'], {
      input: (await cadence(['man'])).out,
      encoding: 'utf8',
    });
    if (groff.error) {
      console.warn('groff is not installed: the man page was not set');
      return;
    }
    expect(groff.stderr).toBe('');
    expect(groff.stdout).toContain('SYNOPSIS');
  });
});

/** What bash offers for a line whose last word is being typed. */
function completionsOf(script: string, words: readonly string[]): string[] {
  const array = words.map((word) => `'${word}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _cadence; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completions', () => {
  it('of bash offer commands, options, values and codes', async () => {
    const { out } = await cadence(['completions', 'bash']);
    expect(completionsOf(out, ['cadence', 'pl'])).toEqual(['plan']);
    expect(completionsOf(out, ['cadence', 'plan', '--qu'])).toEqual(['--quarter']);
    expect(completionsOf(out, ['cadence', 'check', '--format', 's'])).toEqual(['sarif']);
    expect(completionsOf(out, ['cadence', '--no-color', 'explain', 'folder-b'])).toEqual(['folder-busy']);
    expect(completionsOf(out, ['cadence', 'plan', 'packa'])).toEqual(['package-lock.json', 'package.json']);
  });

  it.each(['zsh', 'fish'])('of %s name every command and option', async (shell) => {
    const { code, out } = await cadence(['completions', shell]);
    expect(code).toBe(0);
    for (const { name, options } of commands) {
      expect(out).toContain(name);
      for (const { long } of options) expect(out).toMatch(new RegExp(`-l ${long}\\b|--${long}\\b`));
    }
    const checked = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' });
    if (checked.error) console.warn(`${shell} is not installed: its script was not parsed`);
    else expect(checked.stderr).toBe('');
  });
});

describe('the schema', () => {
  it('is what the package ships', async () => {
    const { out } = await cadence(['schema']);
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  });
});

describe('cadence explain', () => {
  it('lists all codes, and says of each what to do', async () => {
    const { out } = await cadence(['explain']);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const codes = out.split('\n').flatMap((line) => line.split(' ', 1)[0] || []);
    expect(codes.length).toBeGreaterThan(50);
    for (const code of codes) {
      const one = await cadence(['explain', code]);
      expect(one.code).toBe(0);
      expect(one.out.length, code).toBeGreaterThan(80);
    }
    expect((await cadence(['explain', '[FOLDER-BUSY]'])).code).toBe(0);
  });
});
