import type { BusySpan } from '../../src/availability/availability.ts';
import type { Roster, Schedule, Unplaced } from '../../src/model.ts';
import { instantAt, isoDay, mondayOf, rulebook, wall } from './checker.ts';
import { hours, plan, publish, type Setting, setting } from './rosters.ts';

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

/** A setting as it would be, had somebody done what the words say. */
export interface World {
  readonly roster: Roster;
  readonly busy: ReadonlyMap<string, readonly BusySpan[]>;
  readonly minutes: number;
  /** Where it says that the session would fit. */
  readonly at: number | null;
  /** Another session that has been moved. */
  readonly moved: { readonly from: number; readonly to: number } | null;
}

/** `allow sameDay, and buffer 5 instead of 15`. */
function rulesOf(words: string): Partial<Roster['rules']> {
  const rules: { sameDay?: 'allow'; sessionsPerDay?: number; buffer?: number } = {};
  for (const part of words.split(', and ')) {
    const match = /^(sessionsPerDay|buffer) (\d+) instead of \d+$/.exec(part);
    if (match === null && part !== 'allow sameDay') throw new Error(words);
    if (match === null) rules.sameDay = 'allow';
    else rules[match[1] as 'buffer'] = Number(match[2]);
  }
  return rules;
}

/** Does what the words say: reads them again, so that nothing but what people are told is tested. */
export function heed(words: string, one: Unplaced, where: Setting): World {
  const { roster, busy } = where;
  const manager = roster.people.find((person) => person.email === one.manager);
  const rep = roster.people.find((person) => person.email === one.rep);
  if (manager === undefined || rep === undefined) throw new Error(one.rep);
  const monday = mondayOf(one.period);
  const same: World = { roster, busy, minutes: rep.sessions[one.kind].minutes, at: null, moved: null };
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

  let match = /^((?:allow sameDay|sessionsPerDay|buffer).*): (.*)$/.exec(words);
  if (match) return { ...same, roster: withRules(rulesOf(match[1] ?? '')), at: when(match[2]) };
  match = /^move the .* from (.*) to (.*): (.*)$/.exec(words);
  if (match) return { ...same, moved: { from: when(match[1]), to: when(match[2]) }, at: when(match[3]) };
  match = /^(\d+) minutes instead of \d+: (.*)$/.exec(words);
  if (match) {
    const minutes = Number(match[1]);
    const shorter = edit(rep.name, (person) => ({
      ...person,
      sessions: { ...person.sessions, [one.kind]: { ...person.sessions[one.kind], minutes } },
    }));
    return { ...same, roster: shorter, minutes, at: when(match[2]) };
  }
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
export function isFreed(one: Unplaced, where: Setting, world: World, schedule: Schedule): boolean {
  const sessions = schedule.sessions.map((session) =>
    session.manager === one.manager && session.start === world.moved?.from
      ? { ...session, start: world.moved.to }
      : session,
  );
  const { forbidding } = rulebook({
    ...where,
    roster: world.roster,
    busy: world.busy,
    schedule: { ...schedule, sessions },
  });
  const isFree = (start: number): boolean => forbidding(one, world.minutes, start, null).size === 0;
  if (world.at !== null) return isFree(world.at);
  const rep = where.roster.people.find((person) => person.email === one.rep);
  const zone = where.roster.people.find((person) => person.email === one.manager)?.timeZone ?? '';
  const monday = mondayOf(one.period);
  const to = instantAt(zone, monday + 7 * (rep?.sessions[one.kind].every ?? 1), 0);
  for (let start = instantAt(zone, monday, 0); start < to; start += 5) if (isFree(start)) return true;
  return false;
}

/** Whether a plan made after the change, from the one before, has a place for the session. */
export function isPlaced(one: Unplaced, where: Setting, world: World, schedule: Schedule): boolean {
  const before = publish(where.horizon, schedule);
  const sessions = before.sessions.map((session) =>
    session.manager === one.manager && session.start === world.moved?.from
      ? { ...session, start: world.moved.to }
      : session,
  );
  const again = plan(setting(world.roster, where.horizon, world.busy), {
    previous: { ...before, sessions },
  });
  return again.sessions.some(
    ({ kind, manager, rep, period }) =>
      kind === one.kind && manager === one.manager && rep === one.rep && period === one.period,
  );
}
