import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../src/roster/read-roster.ts';
import { formatDay } from '../../../src/time/day.ts';
import { readAda } from '../read-one.ts';

/** Regions, `+` days added and `-` days removed of a person in a roster with these defaults. */
async function holidays(defaults: string, own: string): Promise<string> {
  const text = `defaults: { timeZone: Europe/London, holidays: ${defaults} }
people:
  - { name: Grace Hopper, email: grace@northwind.example }
  - { name: Ada Lovelace, email: ada@northwind.example, manager: Grace Hopper${own && `, holidays: ${own}`} }
`;
  const { value, diagnostics } = await readRoster({ file: 'r.yaml', text });
  expect(diagnostics).toEqual([]);
  const choice = value?.people[0]?.holidays;
  const added = choice?.add.map(({ day, name }) => `+${formatDay(day)} ${name}`) ?? [];
  return [
    ...(choice?.regions ?? []),
    ...added,
    ...(choice?.remove ?? []).map((day) => `-${formatDay(day)}`),
  ].join('; ');
}

const COMPANY = '{ of: US, add: [2027-12-24 Company day], remove: [2027-02-15] }';

describe('holidays', () => {
  test.each([
    ['US', '', 'US'],
    ['US', 'GB-ENG', 'GB-ENG'],
    ['US', '[us, gb-eng, US]', 'US; GB-ENG'],
    ['US', '"US; GB-ENG"', 'US; GB-ENG'],
    ['US', 'false', ''],
    ['US', 'none', ''],
    ['false', '', ''],
    ['US', '{ add: [2027-12-27..2027-12-28 Shutdown] }', 'US; +2027-12-27 Shutdown; +2027-12-28 Shutdown'],
    ['US', '{ of: false, add: [2027-12-24] }', '+2027-12-24 Day off'],
    ['US', '{ add: [{ date: 2027-12-24, name: Company day }] }', 'US; +2027-12-24 Company day'],
  ])('defaults %s, own %s', async (defaults, own, expected) => {
    expect(await holidays(defaults, own)).toBe(expected);
  });

  test.each([
    ['', 'US; +2027-12-24 Company day; -2027-02-15'],
    ['GB-ENG', 'GB-ENG; +2027-12-24 Company day; -2027-02-15'],
    ['false', ''],
    ['{ remove: [2027-12-24] }', 'US; -2027-02-15; -2027-12-24'],
    ['{ add: [2027-02-15 Trip] }', 'US; +2027-02-15 Trip; +2027-12-24 Company day'],
    ['{ add: [2027-12-24 My day] }', 'US; +2027-12-24 My day; -2027-02-15'],
  ])('days of the defaults hold for everybody, unless a person says otherwise: %s', async (own, expected) => {
    expect(await holidays(COMPANY, own)).toBe(expected);
  });

  test.each([
    ['GB-EGN', ['unknown-region at "GB-EGN"']],
    ['[US, XX]', ['unknown-region at "XX"']],
    ['"US, XX"', ['unknown-region at "XX"']],
    ['true', ['unknown-region at "true"']],
    ['{ of: US, ad: [2027-12-24] }', ['unknown-field at "ad"']],
    ['{ add: [24 December] }', ['invalid-date at "24"']],
    ['{ add: [2027-12-24 A], remove: [2027-12-24] }', ['holiday-conflict at "[2027-12-24]"']],
    ['{ add: [2027-01-01..2028-12-31 Sabbatical] }', ['out-of-range at "2027-01-01..2028-12-31"']],
    ['{ add: [{ name: Company day }] }', ['missing-field at "{ name: Company day }"']],
  ])('%s is refused where it is wrong', async (own, expected) => {
    expect((await readAda(`holidays: ${own}`)).problems).toEqual(expected);
  });
});
