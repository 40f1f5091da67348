import { expect, test } from 'vitest';
import { dueWeeksOf } from '../../src/agenda/due-week.ts';
import { pairsOf } from '../../src/agenda/pairs.ts';
import { rampOf } from '../../src/agenda/ramp.ts';
import type { Session, Unplaced } from '../../src/model.ts';
import { formatDay } from '../../src/time/day.ts';
import { JANUARY, person, roster, sessionsOf, unplaced } from './people.ts';

const grace = person('Grace', null);

/** The check-points of somebody who joins on a day, with the dates of their sessions. */
function checkPoints(starts: number, sessions: readonly Session[], missing: readonly Unplaced[] = []) {
  const ada = person('Ada', 'Grace', { starts });
  const [pair] = pairsOf(sessions, missing);
  if (pair === undefined) return [];
  const ramp = rampOf(starts, pair, ada, dueWeeksOf(roster([grace, ada])));
  return [...ramp].flatMap(([session, place]) =>
    place.checkPoint === null ? [] : [{ at: Math.floor(session.start / 1440), checkPoint: place.checkPoint }],
  );
}

function developmentOf(starts: number): Session[] {
  const all = sessionsOf(roster([grace, person('Ada', 'Grace', { starts })]), 26);
  return all.filter((session) => session.kind === 'development-session');
}

test('each check-point is at the session nearest to its date', () => {
  for (let starts = JANUARY; starts < JANUARY + 28; starts++) {
    const sessions = developmentOf(starts);
    const found = checkPoints(starts, sessions);
    expect(found.map((each) => each.checkPoint)).toEqual([30, 60, 90]);
    for (const { at, checkPoint } of found) {
      const distances = sessions.map((session) =>
        Math.abs(Math.floor(session.start / 1440) - starts - checkPoint),
      );
      expect(Math.abs(at - starts - checkPoint), formatDay(starts)).toBe(Math.min(...distances));
    }
  }
});

test('a displaced session keeps the check-point of its home day', () => {
  const sessions = developmentOf(JANUARY);
  const found = checkPoints(JANUARY, sessions);
  const moved = sessions.map((session) => ({
    ...session,
    start: session.start + 4 * 1440,
    displaced: { home: `${formatDay(Math.floor(session.start / 1440))}T10:00`, because: [] },
  }));
  expect(checkPoints(JANUARY, moved).map((each) => each.at - 4)).toEqual(found.map((each) => each.at));
});

test('an unplaced session hands its check-point to a neighbour', () => {
  const sessions = developmentOf(JANUARY);
  const [thirty] = checkPoints(JANUARY, sessions);
  const lost = sessions.find((session) => Math.floor(session.start / 1440) === thirty?.at);
  if (lost === undefined) throw new Error('no day-30 session');
  const left = sessions.filter((session) => session !== lost);
  const found = checkPoints(JANUARY, left, [unplaced(lost)]);
  expect(found.map((each) => each.checkPoint)).toEqual([30, 60, 90]);
  expect(Math.abs((found[0]?.at ?? 0) - (thirty?.at ?? 0))).toBe(14);
});

test('nobody is new for more than a hundred days', () => {
  const starts = JANUARY - 101;
  expect(checkPoints(starts, developmentOf(starts))).toEqual([]);
});
