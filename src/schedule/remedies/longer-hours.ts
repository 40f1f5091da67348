import { type Availability, availabilityOf } from '../../availability/availability.ts';
import { instantOf, SLOT, slotOf, type TimeAxis } from '../../availability/axis.ts';
import type { WeeklySpan } from '../../model.ts';
import { formatMinute, weekdayOf } from '../../time/day.ts';
import type { Due } from '../due.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import { minuteAt } from '../wall-clock.ts';
import { freeWith } from './free-start.ts';
import type { Help, Plight, Remedy } from './remedy.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Longer and longer hours, until the session fits: an hour where hours are short, more where they never meet. */
const EXTENSIONS = [60, 120, 240] as const;

/** One person an hour earlier or later on one day of the week. */
export const longerHours: Remedy = {
  name: 'longer-hours',
  offer: (plight) => {
    const { due, starts, excused } = plight;
    // Leave and holidays close the longer hours as well.
    if (excused && starts.length > 0) return [];
    for (const extension of starts.length > 0 ? EXTENSIONS.slice(0, 1) : EXTENSIONS) {
      const found = [due.series.manager, due.series.rep].flatMap((one) => longer(plight, one, extension));
      if (found.length > 0) return found;
    }
    return [];
  },
};

function longer({ due, bounds }: Plight, one: Participant, extension: number): Help[] {
  const { manager, rep } = due.series;
  let best: (Help & { readonly asked: number }) | null = null;
  for (const span of one.person.workingHours) {
    for (const more of [
      { ...span, from: Math.max(0, span.from - extension) },
      { ...span, to: span.to + extension },
    ]) {
      const free = withHours(one, due, more);
      const sitting = freeWith(
        due,
        bounds,
        {
          manager: one === manager ? free : manager.availability.free,
          rep: one === rep ? free : rep.availability.free,
        },
        due.series.minutes,
      );
      if (sitting === null) continue;
      const needed = neededHours(one, sitting, span);
      const asked = needed.to - needed.from;
      if (best !== null && asked >= best.asked) continue;
      const weekday = WEEKDAYS[needed.weekday];
      const words = `open ${weekday} ${formatMinute(needed.from)}-${formatMinute(needed.to)} for ${one.person.name}`;
      best = { words, cost: 5 + Math.floor(asked / 60), asked };
    }
  }
  return best === null ? [] : [best];
}

/** When a person would be free with one stretch of hours more; outside of the window as before. */
function withHours({ person, availability }: Participant, due: Due, more: WeeklySpan): Uint32Array {
  const { axis, book, busy, free } = availability;
  const { firstWord, words, part } = aroundWindow(axis, due);
  const changed: Availability = availabilityOf(
    { ...person, workingHours: [...person.workingHours, more] },
    part,
    book,
    busy,
  );
  const bits = free.slice();
  bits.set(changed.free.subarray(0, words), firstWord);
  return bits;
}

/** The part of the axis that a fortnight needs, in whole words of the bitset. */
function aroundWindow(axis: TimeAxis, due: Due): { firstWord: number; words: number; part: TimeAxis } {
  const first = Math.max(0, slotOf(axis, (due.monday - 1) * 1440) >>> 5);
  const past = Math.min(axis.slots >>> 5, (slotOf(axis, (due.monday + 16) * 1440) >>> 5) + 1);
  const part = { start: instantOf(axis, first * 32), slots: (past - first) * 32 };
  return { firstWord: first, words: past - first, part };
}

/** What of the session lies outside the stretch of hours it would lengthen. */
function neededHours({ clock }: Participant, sitting: Sitting, span: WeeklySpan): WeeklySpan {
  const day = sitting.manager.clock === clock ? sitting.managerFirst : sitting.repFirst;
  let from = minuteAt(clock, sitting.start, day);
  if (weekdayOf(day) !== span.weekday) from += 1440;
  const to = from + (sitting.end - sitting.start) * SLOT;
  return from < span.from
    ? { weekday: span.weekday, from, to: span.from }
    : { weekday: span.weekday, from: span.to, to };
}
