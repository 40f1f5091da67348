import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agendaCodes } from '../../src/diagnostics/codes/agenda.ts';
import { besideCodes } from '../../src/diagnostics/codes/beside.ts';
import { calendarCodes } from '../../src/diagnostics/codes/calendar.ts';
import { cliCodes } from '../../src/diagnostics/codes/cli.ts';
import { doctorCodes } from '../../src/diagnostics/codes/doctor.ts';
import { codes } from '../../src/diagnostics/codes/index.ts';
import { publishCodes } from '../../src/diagnostics/codes/publish.ts';
import { rosterCodes } from '../../src/diagnostics/codes/roster.ts';
import { scheduleCodes } from '../../src/diagnostics/codes/schedule.ts';
import { verifyCodes } from '../../src/diagnostics/codes/verify.ts';
import { wallCodes } from '../../src/diagnostics/codes/wall.ts';

test('no code is in two tables', () => {
  const tables = [
    rosterCodes,
    scheduleCodes,
    agendaCodes,
    wallCodes,
    besideCodes,
    calendarCodes,
    verifyCodes,
    doctorCodes,
    publishCodes,
    cliCodes,
  ];
  const all = tables.flatMap((each) => Object.keys(each));
  expect(new Set(all).size).toBe(all.length);
  expect(Object.keys(codes).sort()).toEqual(all.sort());
});

test.each(Object.entries(codes))('%s is a slug with a title and sentences that explain it', (code, row) => {
  expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(row.title).toMatch(/[^.\s]$/);
  expect(row.explain).toMatch(/^\S.{40,}\.$/s);
});

test('every code has a file or a folder in fixtures/errors that provokes it', () => {
  const names = new Set(readdirSync('fixtures/errors').map((name) => name.replace(/\..*$/, '')));
  expect(Object.keys(codes).filter((code) => !names.has(code))).toEqual([]);
});
