import { availabilityOf } from '../../availability/availability.ts';
import { SLOT } from '../../availability/axis.ts';
import { hasSlot } from '../../availability/bits.ts';
import type { Minute, Weekday } from '../../model.ts';
import { formatMinute, WEEKDAY_NAMES, weekdayOf } from '../../time/day.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { freeStartsWith } from './free-start.ts';
import type { Offer, Plight, Remedy } from './remedy.ts';

/** Longer and longer hours, until the session fits: an hour where hours are short, more where they never meet. */
const EXTENSIONS = [60, 120, 240] as const;

/** Days of the week offered for one person. */
const DAYS = 3;

/** One person a little earlier or later on one day of the week. */
export const longerHours: Remedy = {
  name: 'longer-hours',
  offer: (plight) => {
    const { due, starts, excused } = plight;
    // Leave and holidays close the longer hours as well.
    if (excused && starts.length > 0) return [];
    for (const extension of starts.length > 0 ? EXTENSIONS.slice(0, 2) : EXTENSIONS) {
      const found = [due.series.manager, due.series.rep].flatMap((one) => longer(plight, one, extension));
      if (found.length > 0) return found;
    }
    return [];
  },
};

interface Stretch {
  readonly weekday: Weekday;
  readonly from: Minute;
  readonly to: Minute;
  readonly place: Sitting;
}

/** On each day the shortest stretch that would do, the shortest first; then the same by whole hours. */
function longer({ due, bounds }: Plight, one: Participant, extension: number): Offer[] {
  const { manager, rep, minutes } = due.series;
  const free = {
    manager: one === manager ? stretched(one, extension) : manager.availability.free,
    rep: one === rep ? stretched(one, extension) : rep.availability.free,
  };
  const byDay = new Map<Weekday, Stretch>();
  for (const place of freeStartsWith(due, bounds, free, minutes)) {
    const stretch = missing(one, place);
    const known = byDay.get(stretch.weekday);
    if (known === undefined || lengthOf(stretch) < lengthOf(known)) byDay.set(stretch.weekday, stretch);
  }
  const shortest = [...byDay.values()].sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, DAYS);
  return shortest.flatMap((stretch) => [
    offerOf(one, stretch, 5),
    ...[1, 2].flatMap((hours) => {
      const roomy = toWholeHours(one, stretch, hours);
      return roomy === null ? [] : [offerOf(one, roomy, 5.5)];
    }),
  ]);
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** What of the session lies outside of the person's hours. */
function missing(one: Participant, place: Sitting): Stretch {
  const { open } = one.availability;
  let from = place.start;
  while (from < place.end && hasSlot(open, from)) from++;
  let to = place.end;
  while (to > from && hasSlot(open, to - 1)) to--;
  const day = dayAt(one.clock, from);
  const minute = minuteAt(one.clock, from, day);
  return { weekday: weekdayOf(day), from: minute, to: minute + (to - from) * SLOT, place };
}

/** Further away from the hours there are, to a whole number of hours: room for others who wait as well. */
function toWholeHours({ person }: Participant, stretch: Stretch, wanted: number): Stretch | null {
  const hours = wanted * 60;
  if (hours <= lengthOf(stretch)) return null;
  const isAfter = person.workingHours.some(
    ({ weekday, to }) => weekday === stretch.weekday && to === stretch.from,
  );
  if (isAfter) return { ...stretch, to: stretch.from + hours };
  return stretch.to < hours ? null : { ...stretch, from: stretch.to - hours };
}

function offerOf({ person }: Participant, { weekday, from, to, place }: Stretch, cost: number): Offer {
  const words = `open ${WEEKDAY_NAMES[weekday]} ${formatMinute(from)}-${formatMinute(to)} for ${person.name}`;
  return {
    change: { what: 'hours', email: person.email, span: { weekday, from, to } },
    cost: cost + (to - from) / 60,
    place,
    words: () => words,
  };
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
