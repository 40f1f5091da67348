import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeAgendas } from '../../src/agenda/write-agendas.ts';
import { agendaCodes } from '../../src/diagnostics/codes/agenda.ts';
import { printHuman } from '../../src/diagnostics/printers/human.ts';
import { plain } from '../../src/diagnostics/printers/style.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { sessionsOf } from './people.ts';

test.each(Object.keys(agendaCodes))('%s has a roster that provokes it, and says what to do', async (code) => {
  const file = `fixtures/errors/${code}.yaml`;
  const text = readFileSync(file, 'utf8');
  const { value: roster } = await readRoster({ file, text });
  if (roster === null) throw new Error('the roster cannot be read');
  const sessions = sessionsOf(roster, 13);
  const { diagnostics } = writeAgendas({ roster, sessions, unplaced: [], wall: (line) => splitAtWall(line) });
  expect(diagnostics.map((each) => each.code)).toContain(code);

  const printed = printHuman(diagnostics, new Map([[file, text]]), plain);
  const golden = `fixtures/errors/${code}.expected.txt`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, printed);
  expect(printed).toBe(readFileSync(golden, 'utf8'));
});
