import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doctorCodes } from '../../src/diagnostics/codes/doctor.ts';
import { printHuman } from '../../src/diagnostics/printers/human.ts';
import { plain } from '../../src/diagnostics/printers/style.ts';
import { examine } from '../../src/doctor/examine.ts';
import { doctorRules } from '../../src/doctor/rules/index.ts';

const FOLDER = 'fixtures/errors';

/** `code.ics`, or `code.grown.ics`, whose events are repeated and described until the file has more than a megabyte. */
function fixtureOf(code: string): { readonly file: string; readonly bytes: Buffer } {
  const name = readdirSync(FOLDER).find((each) => each.startsWith(`${code}.`) && each.endsWith('.ics'));
  expect(name, `a file in ${FOLDER} shows ${code}`).toBeDefined();
  const file = `${FOLDER}/${name}`;
  const bytes = readFileSync(file);
  return { file, bytes: file.includes('.grown.') ? grown(bytes.toString()) : bytes };
}

function grown(text: string): Buffer {
  const folded = `\r\n ${'text '.repeat(14)}`.repeat(16);
  const events = Array.from({ length: 900 }, (_, i) =>
    text
      .slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VCALENDAR'))
      .replace('UID:', `UID:${i}-`)
      .replace('END:VEVENT', `DESCRIPTION:${folded}\r\nEND:VEVENT`),
  );
  return Buffer.from(text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, events.join('')));
}

test.each(Object.keys(doctorCodes))('%s has a calendar that shows it, and nothing else', (code) => {
  const { file, bytes } = fixtureOf(code);
  const found = examine(file, bytes);
  expect([...new Set(found.map((each) => each.code))]).toEqual([code]);

  const printed = printHuman(found, new Map([[file, bytes.toString()]]), plain);
  const golden = `${FOLDER}/${code}.expected.txt`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, printed);
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});

test('every row of the table has its code, and every code its row', () => {
  expect(doctorRules.map(({ code }) => code).sort()).toEqual(Object.keys(doctorCodes).sort());
});
