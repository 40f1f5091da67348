import type { BusySpan } from '../../availability/availability.ts';
import { instantOf } from '../../availability/axis.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import type { Obstructed } from '../obstacles.ts';
import type { Participant } from '../participant.ts';
import { momentWords, possessive } from '../words.ts';
import type { Offer, Remedy } from './remedy.ts';

/** What else is in the two calendars: a meeting that alone is in the way of a start. */
export const moveMeeting: Remedy = {
  name: 'move-meeting',
  offer: ({ starts }): Offer[] => {
    const offers = new Map<BusySpan, Offer>();
    for (const start of starts) {
      const [only, ...more] = start.obstacles;
      if (only?.rule !== 'busy' || more.length > 0) continue;
      const found = meetingIn(start);
      if (found === null || offers.has(found.span)) continue;
      const { one, span } = found;
      offers.set(span, {
        change: { what: 'meeting', email: one.person.email, span },
        cost: 4,
        place: start.sitting,
        words: (place) =>
          `move ${possessive(one.person.name)} ${titleOf(span)} of ${whenWords(one, span)}: ${momentWords(place.manager.clock, place.start)}`,
      });
    }
    return [...offers.values()];
  },
};

function meetingIn({ sitting }: Obstructed): { one: Participant; span: BusySpan } | null {
  const { start, end } = sitting;
  for (const one of [sitting.manager, sitting.rep]) {
    const { axis, busy } = one.availability;
    const from = instantOf(axis, start);
    const to = instantOf(axis, end);
    for (const span of busy) if (span.start < to && span.end > from) return { one, span };
  }
  return null;
}

function titleOf({ title }: BusySpan): string {
  return title === null ? 'appointment' : `"${title}"`;
}

function whenWords({ availability }: Participant, span: BusySpan): string {
  const { day, minute } = availability.zone.toWall(span.start);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}
