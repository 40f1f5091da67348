import { describe, expect, it } from 'vitest';
import { type BusyTeams, busyTeams, ownUids, teamsOfPeople } from '../../src/calendar/own-uids.ts';
import { seriesUidOf, uidOf } from '../../src/calendar/uid.ts';
import type { PublishedPlan, PublishedSession } from '../../src/model.ts';
import { day } from '../promises/run.ts';

const WINDOW = { from: day('2027-01-04') * 1440, to: day('2027-04-05') * 1440 };
const busy = [{ path: 'own.ics', place: { file: '', line: 1, column: 1, length: 1 } }];
const RETIRED = uidOf('gone@x', 'ada@x', 'pipeline-review', '2027-W02');

/** Top leads Grace, who leads Ada and Ben; Eve led Ada before. */
const people = [
  { email: 'ada@x', manager: 'grace@x', busy },
  { email: 'ben@x', manager: 'grace@x', busy: [] },
  { email: 'eve@x', manager: null, busy: [] },
  { email: 'grace@x', manager: 'top@x', busy },
  { email: 'top@x', manager: null, busy: [] },
];
const previous: Pick<PublishedPlan, 'sessions' | 'outside' | 'retired'> = {
  sessions: [],
  outside: [{ manager: 'eve@x', rep: 'ada@x' } as PublishedSession],
  retired: [{ uid: RETIRED, sequence: 1, stamp: 0 }],
};
const teams = busyTeams(people, [previous, null]);

const isOwn = (email: string, uid: string, own: BusyTeams = teams): boolean =>
  ownUids(own, [previous, null], WINDOW)(email)(uid);
const review = (manager: string, rep: string, period = '2027-W02'): string =>
  uidOf(manager, rep, 'pipeline-review', period);

describe('a UID in somebody’s calendar is a session’s', () => {
  it.each([
    ['the own', 'ada@x', review('grace@x', 'ada@x')],
    ['the own, in capitals', 'ada@x', review('grace@x', 'ada@x').toUpperCase()],
    ['the own development session', 'ada@x', uidOf('grace@x', 'ada@x', 'development-session', '2027-W13')],
    ['of a week before the window', 'ada@x', review('grace@x', 'ada@x', '2026-W50')],
    ['of a week after it', 'ada@x', review('grace@x', 'ada@x', '2027-W20')],
    ['a series that is one event', 'ada@x', seriesUidOf('grace@x', 'ada@x', 'development-session')],
    ['another’s in the own team', 'ada@x', review('grace@x', 'ben@x')],
    ['with a manager of before', 'ada@x', review('eve@x', 'ada@x')],
    ['with the team', 'grace@x', review('grace@x', 'ben@x')],
    ['with the own manager', 'grace@x', review('top@x', 'grace@x')],
    ['of who led the team before', 'grace@x', review('eve@x', 'ada@x')],
    ['what has left the plan', 'ada@x', RETIRED],
  ])('%s', (_, email, uid) => {
    expect(isOwn(email, uid)).toBe(true);
    expect(isOwn(email, uid, teamsOfPeople(teams, [{ email }]))).toBe(true);
  });

  it.each([
    ['of a team that one is not in', 'ada@x', review('top@x', 'grace@x')],
    ['another UUID of the same version', 'ada@x', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
    ['no UUID', 'ada@x', '7e220360@google.com'],
    ['of somebody without busy calendars', 'ben@x', review('grace@x', 'ben@x')],
  ])('but not %s', (_, email, uid) => expect(isOwn(email, uid)).toBe(false));

  it('nobody’s, where nobody has busy calendars', () => {
    const none = people.map((person) => ({ ...person, busy: [] }));
    expect(busyTeams(none, [previous])).toEqual({ managers: new Map(), reps: new Map() });
  });
});
