import type { Instant, Kind, RuleName } from '../model.ts';
import type { Diaries } from './diaries.ts';
import { meetingsWithin } from './diaries.ts';
import type { Evidence } from './evidence.ts';
import { daysOffOn, holds } from './free-time.ts';
import { type Attendant, daysOn, type Meeting } from './meeting.ts';

/** Who would meet for what, and the meeting that is being thought elsewhere, if it stands already. */
export interface Occasion {
  readonly kind: Kind;
  readonly manager: Attendant;
  readonly rep: Attendant;
  readonly itself: Meeting | null;
}

/** What keeps somebody's own calendar from `start` to `end`: days off, hours, busy time. */
export function closures(
  { book, busy }: Pick<Evidence, 'book' | 'busy'>,
  diaries: Diaries,
  attendant: Attendant,
  start: Instant,
  end: Instant,
): Set<RuleName> {
  const found = new Set<RuleName>();
  const { open, free } = diaries(attendant);
  if (holds(free, start, end)) return found;
  const { person } = attendant;
  if (!holds(open, start, end)) {
    const days = daysOn(attendant, start, end);
    for (const day of days) for (const rule of daysOffOn(person, book, day)) found.add(rule);
    // A shift that began on a day off is off with it.
    const isNight = person.workingHours.some(({ to }) => to > 1440);
    if (found.size === 0 && isNight) {
      for (const rule of daysOffOn(person, book, (days[0] ?? 0) - 1)) found.add(rule);
    }
    if (found.size === 0) found.add('hours');
  }
  const spans = busy.get(person.email) ?? [];
  if (spans.some((span) => span.start < Math.min(end, span.end) && span.end > start)) found.add('busy');
  return found;
}

/** What the other meetings have against one from `start` to `end`. */
export function collisions(
  { roster: { rules } }: Pick<Evidence, 'roster'>,
  diaries: Diaries,
  { kind, manager, rep, itself }: Occasion,
  start: Instant,
  end: Instant,
): Set<RuleName> {
  const found = new Set<RuleName>();
  for (const attendant of [manager, rep]) {
    const diary = diaries(attendant);
    for (const other of meetingsWithin(diary, start - rules.buffer, end + rules.buffer)) {
      if (other !== itself) found.add(other.start < end && other.end > start ? 'double-booking' : 'buffer');
    }
    for (const day of daysOn(attendant, start, end)) {
      const others = (diary.byDay.get(day) ?? []).filter((other) => other !== itself);
      if (others.length >= rules.sessionsPerDay) found.add('sessions-per-day');
      const isSibling = (other: Meeting): boolean =>
        other.manager === manager && other.rep === rep && other.kind !== kind;
      if (rules.sameDay === 'forbid' && others.some(isSibling)) found.add('same-day');
    }
  }
  return found;
}
