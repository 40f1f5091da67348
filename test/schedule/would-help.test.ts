import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusySpan } from '../../src/availability/availability.ts';
import type { Roster, Schedule, Unplaced } from '../../src/model.ts';
import { instantAt, isoDay, mondayOf, rulebook, wall } from './checker.ts';
import { settingOf, shape } from './organisations.ts';
import { hours, plan, roster, type Setting, type Sketch, setting } from './rosters.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue 5 Jan 10:00` near a Monday, on a zone's clock. */
function momentOf(text: string, near: number, zone: string): number {
  const match = /^\w{3} (\d+) (\w{3})(?: (\d\d):(\d\d))?$/.exec(text);
  if (match === null) throw new Error(text);
  for (let day = near - 9; day < near + 23; day++) {
    const [, month, date] = isoDay(day).split('-').map(Number);
    if (date !== Number(match[1]) || MONTHS[(month ?? 0) - 1] !== match[2]) continue;
    return instantAt(zone, day, Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0));
  }
  throw new Error(text);
}

interface World {
  readonly roster: Roster;
  readonly busy: ReadonlyMap<string, readonly BusySpan[]>;
  readonly minutes: number;
  /** Where it says that the session would fit. */
  readonly at: number | null;
}

/** Does what the words say. */
function heed(words: string, one: Unplaced, where: Setting): World {
  const { roster, busy } = where;
  const manager = roster.people.find((person) => person.email === one.manager);
  const rep = roster.people.find((person) => person.email === one.rep);
  if (manager === undefined || rep === undefined) throw new Error(one.rep);
  const monday = mondayOf(one.period);
  const same: World = { roster, busy, minutes: rep.sessions[one.kind].minutes, at: null };
  const when = (text: string | undefined): number => momentOf(text ?? '', monday, manager.timeZone);
  const withRules = (rules: Partial<Roster['rules']>): Roster => ({
    ...roster,
    rules: { ...roster.rules, ...rules },
  });
  const edit = (
    name: string,
    change: (person: Roster['people'][number]) => Roster['people'][number],
  ): Roster => ({
    ...roster,
    people: roster.people.map((person) => (person.name === name ? change(person) : person)),
  });

  let match = /^allow sameDay: (.*)$/.exec(words);
  if (match) return { ...same, roster: withRules({ sameDay: 'allow' }), at: when(match[1]) };
  match = /^sessionsPerDay (\d+) instead of \d+: (.*)$/.exec(words);
  if (match) return { ...same, roster: withRules({ sessionsPerDay: Number(match[1]) }), at: when(match[2]) };
  match = /^buffer (\d+) instead of \d+: (.*)$/.exec(words);
  if (match) return { ...same, roster: withRules({ buffer: Number(match[1]) }), at: when(match[2]) };
  match = /^(\d+) minutes instead of \d+: (.*)$/.exec(words);
  if (match) return { ...same, minutes: Number(match[1]), at: when(match[2]) };
  match = /^move (.*?)'s? (?:appointment|"(.*)") of (.*): (.*)$/.exec(words);
  if (match) {
    const owner = roster.people.find((person) => person.name === match?.[1]);
    const start = momentOf(match[3] ?? '', monday, owner?.timeZone ?? '');
    const left = (busy.get(owner?.email ?? '') ?? []).filter(
      (span) => span.start !== start || (match?.[2] !== undefined && span.title !== match[2]),
    );
    return { ...same, busy: new Map([...busy, [owner?.email ?? '', left]]), at: when(match[4]) };
  }
  match = /^open (\w{3}) (\d\d:\d\d)-(\d\d:\d\d) for (.*)$/.exec(words);
  if (match) {
    const [span] = hours(`${match[1]} ${match[2]}-${match[3]}`);
    if (span === undefined) throw new Error(words);
    const longer = edit(match[4] ?? '', (person) => ({
      ...person,
      workingHours: [...person.workingHours, span],
    }));
    return { ...same, roster: longer };
  }
  let changed = roster;
  for (const part of words.split(', and ')) {
    match = /^(.*) at work on (.*)$/.exec(part);
    if (match === null) throw new Error(words);
    const name = match[1] ?? '';
    const { timeZone } = roster.people.find((person) => person.name === name) ?? manager;
    const { day } = wall(timeZone, momentOf(match[2] ?? '', monday, timeZone));
    changed = {
      ...changed,
      people: changed.people.map((person) =>
        person.name !== name
          ? person
          : {
              ...person,
              leave: person.leave.flatMap(({ first, last }) => [
                { first, last: Math.min(last, day - 1) },
                { first: Math.max(first, day + 1), last },
              ]),
              holidays: { ...person.holidays, add: person.holidays.add.filter((one) => one.day !== day) },
            },
      ),
    };
  }
  return { ...same, roster: changed };
}

/** Whether a start is free in that world, the one named or any; the rest of the plan as it is. */
function isFreed(one: Unplaced, where: Setting, world: World, schedule: Schedule): boolean {
  const { forbidding } = rulebook({ ...where, roster: world.roster, busy: world.busy, schedule });
  const isFree = (start: number): boolean => forbidding(one, world.minutes, start, null).size === 0;
  if (world.at !== null) return isFree(world.at);
  const rep = where.roster.people.find((person) => person.email === one.rep);
  const zone = where.roster.people.find((person) => person.email === one.manager)?.timeZone ?? '';
  const monday = mondayOf(one.period);
  const to = instantAt(zone, monday + 7 * (rep?.sessions[one.kind].every ?? 1), 0);
  for (let start = instantAt(zone, monday, 0); start < to; start += 5) if (isFree(start)) return true;
  return false;
}

function expectTrue(where: Setting): string[] {
  const schedule = plan(where);
  const all: string[] = [];
  for (const one of schedule.unplaced) {
    for (const words of one.wouldHelp) {
      all.push(words);
      const world = heed(words, one, where);
      expect(isFreed(one, where, world, schedule), `${words} ${JSON.stringify(one)}`).toBe(true);
    }
  }
  return all;
}

const WEEK = { label: 'week', firstDay: mondayOf('2027-W02'), lastDay: mondayOf('2027-W02') + 6 };

function helpFor(people: readonly Sketch[], rules = {}, busy = new Map<string, BusySpan[]>()): string[] {
  return expectTrue(setting(roster(people, rules), WEEK, busy));
}

describe('what would help', () => {
  it('allows both kinds on one day', () => {
    const ada = {
      name: 'Ada',
      manager: 'Boss',
      hours: 'Tue-Tue 09:00-12:00',
      development: { every: 1 },
    } as const;
    const help = helpFor([{ name: 'Boss' }, ada]);
    expect(help.some((words) => /^allow sameDay: Tue/.test(words))).toBe(true);
  });

  it('raises the limit of a day', () => {
    const reps = ['Ada', 'Bela', 'Cora'].map((name) => ({
      name,
      manager: 'Boss',
      hours: 'Mon-Mon 09:00-17:00',
    }));
    const help = helpFor([{ name: 'Boss' }, ...reps], { sessionsPerDay: 2, sameDay: 'allow' });
    expect(help.some((words) => /^sessionsPerDay 3 instead of 2: Mon/.test(words))).toBe(true);
  });

  it('shortens the buffer, or the session', () => {
    const reps = ['Ada', 'Bela'].map((name) => ({ name, manager: 'Boss', hours: 'Mon-Mon 09:00-10:10' }));
    const help = helpFor([{ name: 'Boss' }, ...reps], { buffer: 15, sameDay: 'allow' });
    expect(help.some((words) => /^buffer 10 instead of 15: Mon/.test(words))).toBe(true);
    expect(help.some((words) => /^25 minutes instead of 30: Mon/.test(words))).toBe(true);
  });

  it('opens an hour', () => {
    const help = helpFor([{ name: 'Boss' }, { name: 'Ada', manager: 'Boss', hours: 'Mon-Fri 17:00-21:00' }]);
    expect(help.some((words) => /^open Mon 17:00-17:30 for Boss$/.test(words))).toBe(true);
  });

  it('moves a meeting', () => {
    const day = WEEK.firstDay + 1;
    const start = instantAt('America/New_York', day, 9 * 60);
    const busy = new Map([['boss@example.com', [{ start, end: start + 60, title: 'QBR prep' }]]]);
    const people = [{ name: 'Boss' }, { name: 'Ada', manager: 'Boss', hours: 'Tue-Tue 09:00-10:00' }];
    const help = helpFor(people, {}, busy);
    expect(help).toContain(`move Boss' "QBR prep" of Tue 12 Jan 09:00: Tue 12 Jan 09:00`);
  });

  it('names the days off of an excused week', () => {
    const help = helpFor([
      { name: 'Boss', leave: [['2027-01-11', '2027-01-15']] },
      { name: 'Ada', manager: 'Boss', leave: [['2027-01-11', '2027-01-12']] },
    ]);
    expect(help).toContain('Boss at work on Wed 13 Jan');
  });

  it('is true in any organisation', () => {
    let heard = 0;
    fc.assert(
      fc.property(shape({ people: 7, weeks: 3 }), (drawn) => {
        heard += expectTrue(settingOf(drawn)).length;
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(heard).toBeGreaterThan(50);
  });
});
