import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rosterCodes } from '../../src/diagnostics/codes/roster.ts';
import { printHuman } from '../../src/diagnostics/printers/human.ts';
import { plain } from '../../src/diagnostics/printers/style.ts';
import { readRoster } from '../../src/roster/read-roster.ts';

const FOLDER = 'fixtures/errors';

/** `code.yaml`, or `code.grown.yaml` for a text that is repeated until it is larger than 32 MB. */
function fixtureOf(code: string): { file: string; text: string } {
  const name = readdirSync(FOLDER).find((each) => each.startsWith(`${code}.`) && !each.endsWith('.txt'));
  expect(name, `a file in ${FOLDER} provokes ${code}`).toBeDefined();
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(file, 'utf8');
  return { file, text: file.includes('.grown.') ? text.repeat(Math.ceil(2 ** 25 / text.length) + 1) : text };
}

test.each(Object.keys(rosterCodes))('%s has a roster that provokes it, and says what to do', async (code) => {
  const { file, text } = fixtureOf(code);
  const { value, diagnostics } = await readRoster({ file, text });
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));

  const printed = printHuman(diagnostics, new Map([[file, text]]), plain);
  const golden = `${FOLDER}/${code}.expected.txt`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, printed);
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});
