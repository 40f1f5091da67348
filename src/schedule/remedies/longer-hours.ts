import { availabilityOf } from '../../availability/availability.ts';
import { SLOT } from '../../availability/axis.ts';
import { hasSlot } from '../../availability/bits.ts';
import { formatMinute, weekdayOf } from '../../time/day.ts';
import type { Participant } from '../participant.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { freeStartsWith } from './free-start.ts';
import type { Help, Plight, Remedy } from './remedy.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Longer and longer hours, until the session fits: an hour where hours are short, more where they never meet. */
const EXTENSIONS = [60, 120, 240] as const;

/** One person a little earlier or later on one day of the week. */
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

/** The shortest stretch that would do for this person. */
function longer({ due, bounds }: Plight, one: Participant, extension: number): Help[] {
  const { manager, rep, minutes } = due.series;
  const free = {
    manager: one === manager ? stretched(one, extension) : manager.availability.free,
    rep: one === rep ? stretched(one, extension) : rep.availability.free,
  };
  let best: { readonly from: number; readonly to: number } | null = null;
  for (const { start, end } of freeStartsWith(due, bounds, free, minutes)) {
    const { open } = one.availability;
    let from = start;
    while (from < end && hasSlot(open, from)) from++;
    let to = end;
    while (to > from && hasSlot(open, to - 1)) to--;
    if (best === null || to - from < best.to - best.from) best = { from, to };
  }
  if (best === null) return [];
  const { clock, person } = one;
  const day = dayAt(clock, best.from);
  const minute = minuteAt(clock, best.from, day);
  const asked = (best.to - best.from) * SLOT;
  const hours = `${WEEKDAYS[weekdayOf(day)]} ${formatMinute(minute)}-${formatMinute(minute + asked)}`;
  return [{ words: `open ${hours} for ${person.name}`, cost: 5 + Math.floor(asked / 60) }];
}

const known = new WeakMap<Participant, Map<number, Uint32Array>>();

/** When a person would be free with every stretch of hours longer at both ends. */
function stretched(one: Participant, extension: number): Uint32Array {
  let byExtension = known.get(one);
  if (byExtension === undefined) {
    byExtension = new Map();
    known.set(one, byExtension);
  }
  let free = byExtension.get(extension);
  if (free === undefined) {
    const { person, availability } = one;
    const workingHours = person.workingHours.map((span) => ({
      ...span,
      from: Math.max(0, span.from - extension),
      to: span.to + extension,
    }));
    const { axis, book, busy } = availability;
    free = availabilityOf({ ...person, workingHours }, axis, book, busy).free;
    byExtension.set(extension, free);
  }
  return free;
}
