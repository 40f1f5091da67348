import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PublishedPlan } from '../../src/model.ts';
import { day, plan } from '../promises/run.ts';

const meridian = readFileSync(new URL('../../fixtures/rosters/meridian.yaml', import.meta.url), 'utf8');

const horizon = { by: 'range', from: day('2027-01-04'), to: day('2027-02-07') } as const;

/** What each series is due, placed or not. */
const dues = ({ sessions, unplaced }: PublishedPlan): string[] =>
  [...sessions, ...unplaced]
    .map(({ manager, rep, kind, period }) => `${manager} ${rep} ${kind} ${period}`)
    .sort();

function doubleBookings({ sessions }: PublishedPlan): string[] {
  const held = sessions
    .flatMap(({ manager, rep, start, minutes }) =>
      [manager, rep].map((who) => ({ who, start, end: start + minutes })),
    )
    .sort((a, b) => (a.who < b.who ? -1 : a.who > b.who ? 1 : a.start - b.start));
  return held.flatMap(({ who, start }, i) => {
    const before = held[i - 1];
    return before?.who === who && before.end > start ? [`${who} ${start}`] : [];
  });
}

test('an organisation planned in parts has the same sessions, and nobody is in two places', async () => {
  const whole = await plan(meridian, { horizon });
  const parts = await plan(meridian, { horizon, unitSize: 4 });
  expect(dues(parts.plan)).toEqual(dues(whole.plan));
  expect(doubleBookings(parts.plan)).toEqual([]);
  expect(parts.summary.managers.map(({ manager }) => manager)).toEqual(
    whole.summary.managers.map(({ manager }) => manager),
  );
  expect(parts.files.map(({ path }) => path)).toEqual(whole.files.map(({ path }) => path));

  const again = await plan(meridian, { horizon, unitSize: 4, previous: parts, now: '2027-01-19' });
  expect(again.files).toEqual(parts.files);
  expect(again.changes.every(({ what }) => what === 'unchanged')).toBe(true);
});
