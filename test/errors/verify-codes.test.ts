import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { verifyCodes } from '../../src/diagnostics/codes/verify.ts';
import { memoryWorld } from '../cli/memory-world.ts';

/** fixtures/errors/CODE/case.json: what is planned, what becomes of it, and how it is verified. */
interface Case {
  readonly plan: readonly string[];
  readonly roster: string;
  /** The roster that the calendars are held against, where it is another. */
  readonly rosterAfter?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What is done to the files that were written; `find` is a regular expression. */
  readonly edits?: readonly { readonly file: string; readonly find: string; readonly replace: string }[];
  readonly args: readonly string[];
}

test.each(Object.keys(verifyCodes))('%s has calendars that provoke it, and says what to do', async (code) => {
  const folder = `fixtures/errors/${code}`;
  const one = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Case;
  const world = memoryWorld({ files: { '/home/roster.yaml': one.roster } });
  expect(await main(['node', 'cadence', ...one.plan], world)).toBe(0);
  world.said.out = '';
  world.said.err = '';
  const { entries } = world.files;
  entries.set('/home/roster.yaml', one.rosterAfter ?? one.roster);
  for (const [name, text] of Object.entries(one.files ?? {})) entries.set(`/home/${name}`, text);
  for (const { file, find, replace } of one.edits ?? []) {
    const text = entries.get(`/home/${file}`) ?? '';
    const edited = text.replace(new RegExp(find, 'g'), replace);
    expect(edited).not.toBe(text);
    entries.set(`/home/${file}`, edited);
  }
  const start = [...entries];
  const exit = await main(['node', 'cadence', ...one.args], world);
  expect(world.said.err.replace(/\s+/g, ' ')).toContain(`[${code}]`);
  expect(exit).toBe(1);
  expect([...entries]).toEqual(start);

  const expected = `${folder}/expected.txt`;
  const shown = `$ cadence ${one.args.join(' ')}\n${world.said.err}exit ${exit}\n`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(expected)) writeFileSync(expected, shown);
  expect(shown).toBe(readFileSync(expected, 'utf8'));
});
