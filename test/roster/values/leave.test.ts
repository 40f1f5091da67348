import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/time/day.ts';
import { readAda } from '../read-one.ts';

async function leave(yaml: string): Promise<string> {
  const { ada, problems } = await readAda(`leave: ${yaml}`);
  const ranges = ada?.leave.map(({ first, last }) => `${formatDay(first)}..${formatDay(last)}`);
  return [...problems, ...(ranges ?? [])].join(' ');
}

describe('leave', () => {
  test.each([
    ['', ''],
    ['[]', ''],
    ['2027-03-05', '2027-03-05..2027-03-05'],
    ['[2027-03-05, 2027-02-15..2027-02-19]', '2027-02-15..2027-02-19 2027-03-05..2027-03-05'],
    ['"2027-02-15 .. 2027-02-19; 2027-03-05"', '2027-02-15..2027-02-19 2027-03-05..2027-03-05'],
    ['[2028-02-29]', '2028-02-29..2028-02-29'],
    ['[2027-02-15..2027-02-19, 2027-02-20]', '2027-02-15..2027-02-19 2027-02-20..2027-02-20'],
  ])('%s', async (yaml, expected) => {
    expect(await leave(yaml)).toBe(expected);
  });

  test.each([
    ['[2027-02-30]', 'invalid-date at "2027-02-30"'],
    ['[2027-02-15..2027-02-31]', 'invalid-date at "2027-02-31"'],
    ['[2027-02-19..2027-02-15]', 'reversed-range at "2027-02-19..2027-02-15"'],
    ['[2027-01-01..2027-01-02..2027-01-03]', 'invalid-date at "2027-01-01..2027-01-02..2027-01-03"'],
    ['"2027-03-05; 18 Jan"', 'invalid-date at "18 Jan"'],
    [
      '[2027-03-01..2027-03-31, 2027-03-05, 2027-03-10..2027-03-12]',
      'overlapping-leave at "2027-03-05" overlapping-leave at "2027-03-10..2027-03-12"',
    ],
    ['[2027-03-05, 2027-03-05]', 'overlapping-leave at "2027-03-05"'],
    ['{ from: 2027-03-05 }', 'wrong-type at "{ from: 2027-03-05 }"'],
    ['[[2027-03-05]]', 'wrong-type at "[2027-03-05]"'],
  ])('%s', async (yaml, expected) => {
    expect(await leave(yaml)).toBe(expected);
  });
});

describe('a date in another form is refused, with the right one', () => {
  test.each([
    ['01/18/2027', 'write 2027-01-18'],
    ['18.01.2027', 'write 2027-01-18'],
    ['03/04/2027', 'it is ambiguous; write 2027-03-04 or 2027-04-03'],
    ['2027-1-5', 'write 2027-01-05'],
    ['2027/01/05', 'write 2027-01-05'],
    ['2027-01-05T00:00:00Z', 'write 2027-01-05'],
    ['18 January 2027', 'write 2027-01-18'],
    ['Jan 18, 2027', 'write 2027-01-18'],
    ['46405', 'write 2027-01-18'],
    ['2027-02-30', 'February 2027 has 28 days'],
    ['13/13/2027', 'write dates as YYYY-MM-DD, for example 2027-01-18'],
    ['next week', 'write dates as YYYY-MM-DD, for example 2027-01-18'],
  ])('%s', async (text, hint) => {
    const { diagnostics } = await readAda(`starts: ${JSON.stringify(text)}`);
    expect(diagnostics).toMatchObject([{ code: 'invalid-date', hint }]);
  });
});

test('the last day may not be before the first', async () => {
  expect((await readAda('starts: 2027-03-01\nends: 2027-02-28')).problems).toEqual([
    'ends-before-start at "2027-02-28"',
  ]);
  const { ada } = await readAda('starts: 2027-03-01\nends: 2027-03-01');
  expect(ada?.starts).toBe(ada?.ends);
});
