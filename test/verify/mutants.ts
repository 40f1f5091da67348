import type { Person, PublishedSession, Reason } from '../../src/model.ts';
import { formatDay, formatMinute, weekdayOf } from '../../src/time/day.ts';
import { findZone, type Zone } from '../../src/time/zones/zone.ts';
import { daysOffOn } from '../../src/verify/free-time.ts';
import type { VerifyInput } from '../../src/verify/verify.ts';
import { changed, dropped, inCalendars, inEvent, inPlan } from './tamper.ts';

/** A good plan with one thing wrong; null where this session cannot be spoilt like that. */
export type Mutation = (input: VerifyInput, row: PublishedSession, draw: Draw) => VerifyInput | null;

/** One of them, by chance. */
export type Draw = <T>(from: readonly T[]) => T | undefined;

/**
 * The kinds of mutants. In all but the last few plan.json and calendar agree with each other, so only the roster
 * and the rules can tell. None of them is a plan that a planner may make: each moves a session from the home that
 * plan.json gives it, breaks a rule outright, or claims what is not so.
 */
export const mutations: Readonly<Record<string, Mutation>> = {
  'an hour later': (input, row) => shifted(input, row, row.start + 60),
  'an hour earlier': (input, row) => shifted(input, row, row.start - 60),
  'five minutes later': (input, row) => shifted(input, row, row.start + 5),
  'seven minutes later': (input, row) => shifted(input, row, row.start + 7),
  'twelve hours later': (input, row) => shifted(input, row, row.start + 720),
  'on Sunday': (input, row) => {
    const { day } = managerZone(row).toWall(row.start);
    return shifted(input, row, row.start + (6 - weekdayOf(day)) * 1440);
  },
  'a week later': (input, row) => shifted(input, row, row.start + 7 * 1440),
  'a week earlier': (input, row) => shifted(input, row, row.start - 7 * 1440),
  'in the rep’s zone': (input, row) => {
    const rep = zoneOf(person(input, row.rep));
    const manager = managerZone(row);
    const { day, minute } = manager.toWall(row.start);
    const start = rep.toInstant(day, minute);
    return start === row.start ? null : shifted(input, row, start);
  },
  'an hour off in summer time only': (input, row) => {
    const zone = managerZone(row);
    const winter = zone.offsetAt(Date.UTC(2027, 0, 15) / 60_000);
    const now = zone.offsetAt(row.start);
    return now === winter ? null : shifted(input, row, row.start + now - winter);
  },
  'onto busy time': (input, row, draw) => {
    const spans = [row.manager, row.rep].flatMap((email) => input.busy.get(email) ?? []);
    const span = draw(spans.filter(({ start }) => isInWeek(row, start)));
    return span === undefined ? null : away(input, row, Math.ceil(span.start / 5) * 5);
  },
  'onto leave': (input, row, draw) => onDayOff(input, row, 'leave', draw),
  'onto a holiday': (input, row, draw) => onDayOff(input, row, 'holiday', draw),
  'before somebody starts or after they leave': (input, row, draw) =>
    onDayOff(input, row, 'employment', draw),
  'onto another session': (input, row, draw) => {
    const other = draw(othersOf(input, row).filter((each) => isInWeek(row, each.start)));
    return other === undefined ? null : away(input, row, other.start);
  },
  'half onto another session': (input, row, draw) => {
    const other = draw(othersOf(input, row).filter((each) => isInWeek(row, each.start)));
    return other === undefined ? null : away(input, row, other.start + Math.floor(other.minutes / 10) * 5);
  },
  'into the buffer': (input, row, draw) => {
    if (input.roster.rules.buffer === 0) return null;
    const other = draw(othersOf(input, row).filter((each) => isInWeek(row, each.start)));
    return other === undefined ? null : away(input, row, other.start + other.minutes);
  },
  'on the day of the pair’s other kind': (input, row, draw) => {
    if (input.roster.rules.sameDay === 'allow') return null;
    const others = input.plan.sessions.filter(
      (each) => each.rep === row.rep && each.manager === row.manager && each.kind !== row.kind,
    );
    const other = draw(others.filter((each) => isInWeek(row, each.start)));
    if (other === undefined) return null;
    return away(input, row, other.start + other.minutes + input.roster.rules.buffer);
  },
  'away without a reason': (input, row) =>
    row.displaced === null
      ? changed(input, row, { start: row.start + 30, displaced: displacedFrom(row, []) })
      : null,
  'away for a reason that is not so': (input, row) => {
    if (row.displaced !== null) return null;
    const because: Reason[] = [{ rule: 'leave', detail: 'somebody is on leave' }];
    const homeDay = managerZone(row).toWall(row.start).day;
    const isOff = [row.manager, row.rep].some((email) =>
      [homeDay - 1, homeDay].some((day) =>
        daysOffOn(person(input, email), input.book, day).includes('leave'),
      ),
    );
    return isOff
      ? null
      : changed(input, row, { start: row.start + 30, displaced: displacedFrom(row, because) });
  },
  'called at home': (input, row) =>
    row.displaced === null ? null : changed(input, row, { displaced: null }),
  'called displaced': (input, row) =>
    row.displaced === null
      ? changed(input, row, { displaced: displacedFrom(row, [{ rule: 'busy', detail: 'busy' }]) })
      : null,
  'five minutes longer': (input, row) => changed(input, row, { minutes: row.minutes + 5 }),
  'shorter by a third': (input, row) =>
    changed(input, row, { minutes: Math.round((row.minutes * 2) / 15) * 5 }),
  dropped: (input, row) => dropped(input, row, null),
  'falsely excused': (input, row) => dropped(input, row, unplaced(row, true)),
  'falsely unplaced': (input, row) => dropped(input, row, unplaced(row, false)),
  'held and unplaced': (input, row) =>
    inPlan(input, { unplaced: [...input.plan.unplaced, unplaced(row, false)] }),
  'two pairs exchanged': (input, row, draw) => {
    const other = draw(
      input.plan.sessions.filter(
        (each) =>
          each.manager === row.manager &&
          each.kind === row.kind &&
          each.period === row.period &&
          each.start !== row.start &&
          each.displaced === null,
      ),
    );
    if (other === undefined || row.displaced !== null) return null;
    const first = changed(input, row, { start: other.start });
    return changed(first, other, { start: row.start });
  },
  'an excuse turned into a miss': (input, _, draw) => turned(input, true, draw),
  'a miss turned into an excuse': (input, _, draw) => turned(input, false, draw),
  'gone from the calendar alone': (input, row) => inEvent(input, row.uid, () => ''),
  'twice in the calendar': (input, row) => inEvent(input, row.uid, (block) => block + block),
  'twice under another UID': (input, row) =>
    inEvent(input, row.uid, (block) => block + block.replace(row.uid, `${row.uid.slice(0, -4)}ffff`)),
  'moved in the calendar alone': (input, row) =>
    inEvent(input, row.uid, (block) =>
      block.replace(/(DTSTART[^\r]*T)(\d\d)/, (_, head, hour) => `${head}${hour === '09' ? '10' : '09'}`),
    ),
  'a sequence of another revision': (input, row) =>
    inEvent(input, row.uid, (block) => block.replace(/SEQUENCE:(\d+)/, 'SEQUENCE:9$1')),
  'shown to everybody': (input, row) =>
    row.kind === 'development-session'
      ? inEvent(input, row.uid, (block) => block.replace('CLASS:PRIVATE\r\n', ''))
      : null,
  'with pipeline talk': (input, row) =>
    row.kind === 'development-session'
      ? inEvent(input, row.uid, (block) => block.replace('DESCRIPTION:', 'DESCRIPTION:Your forecast\\n'))
      : null,
  'with attendees': (input, row) =>
    inEvent(input, row.uid, (block) =>
      block.replace('END:VEVENT', 'ATTENDEE:mailto:ada@a.example\r\nEND:VEVENT'),
    ),
  'a zone half an hour off': (input) => {
    const next = inCalendars(input, (text) =>
      text.replace(
        /(TZOFFSETTO:[+-]\d\d)(\d\d)/g,
        (_, head, minutes) => `${head}${minutes === '30' ? '00' : '30'}`,
      ),
    );
    return next.calendars.some(({ text }, i) => text !== input.calendars[i]?.text) ? next : null;
  },
  floating: (input, row) =>
    inEvent(input, row.uid, (block) => block.replace(/(DTSTART|DTEND)[^:]*:(\d+T\d+)Z?/g, '$1:$2')),
};

/**
 * Elsewhere, though still called at home. One that is away from home for a good reason could be as well there: such
 * a mutant may be a plan as good as the other, and is none.
 */
function shifted(input: VerifyInput, row: PublishedSession, start: number): VerifyInput | null {
  return row.displaced === null ? changed(input, row, { start }) : null;
}

/** Elsewhere, with a reason that only looking could refute. */
function away(input: VerifyInput, row: PublishedSession, start: number): VerifyInput | null {
  if (start === row.start) return null;
  return changed(input, row, {
    start,
    displaced: row.displaced ?? displacedFrom(row, [{ rule: 'published', detail: 'kept' }]),
  });
}

function onDayOff(input: VerifyInput, row: PublishedSession, why: string, draw: Draw): VerifyInput | null {
  const { minute } = managerZone(row).toWall(row.start);
  const monday = mondayOf(row);
  const days = [0, 1, 2, 3, 4].filter((offset) =>
    [row.manager, row.rep].some((email) =>
      daysOffOn(person(input, email), input.book, monday + offset).some((off) => off === why),
    ),
  );
  const offset = draw(days);
  if (offset === undefined) return null;
  const start = managerZone(row).toInstant(monday + offset, minute);
  // Far zones may have another day then.
  const isOff = [row.manager, row.rep].some((email) => {
    const one = person(input, email);
    return daysOffOn(one, input.book, zoneOf(one).toWall(start).day).some((off) => off === why);
  });
  return isOff ? away(input, row, start) : null;
}

function turned(input: VerifyInput, excused: boolean, draw: Draw): VerifyInput | null {
  const one = draw(input.plan.unplaced.filter((row) => row.excused === excused));
  if (one === undefined) return null;
  const unplaced = input.plan.unplaced.map((row) => (row === one ? { ...row, excused: !excused } : row));
  return inPlan(input, { unplaced });
}

function displacedFrom(row: PublishedSession, because: readonly Reason[]) {
  const { day, minute } = managerZone(row).toWall(row.start);
  return { home: `${formatDay(day)}T${formatMinute(minute)}`, because };
}

function unplaced({ kind, manager, rep, period }: PublishedSession, excused: boolean) {
  const because: Reason[] = [{ rule: 'hours', detail: 'no time in common' }];
  return { kind, manager, rep, period, excused, because, wouldHelp: [] };
}

function othersOf({ plan }: VerifyInput, row: PublishedSession): PublishedSession[] {
  const people = [row.manager, row.rep];
  return plan.sessions.filter(
    (each) => each !== row && (people.includes(each.manager) || people.includes(each.rep)),
  );
}

function isInWeek(row: PublishedSession, start: number): boolean {
  const { day } = managerZone(row).toWall(start);
  return day >= mondayOf(row) && day < mondayOf(row) + 7;
}

function mondayOf(row: PublishedSession): number {
  const { day } = managerZone(row).toWall(row.start);
  return day - weekdayOf(day);
}

function person({ roster }: VerifyInput, email: string): Person {
  const found = roster.people.find((one) => one.email === email);
  if (found === undefined) throw new Error(email);
  return found;
}

function managerZone({ timeZone }: PublishedSession): Zone {
  return zoneOf({ timeZone });
}

function zoneOf({ timeZone }: { readonly timeZone: string }): Zone {
  const zone = findZone(timeZone);
  if (zone === null) throw new Error(timeZone);
  return zone;
}
