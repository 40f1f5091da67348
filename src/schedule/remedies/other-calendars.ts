import type { BusySpan } from '../../availability/availability.ts';
import { instantOf } from '../../availability/axis.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import type { Obstructed } from '../obstacles.ts';
import type { Participant } from '../participant.ts';
import { momentWords, possessive } from '../words.ts';
import type { Help, Remedy } from './remedy.ts';

/** What else is in the two calendars: a meeting that alone is in the way of a start. */
export const moveMeeting: Remedy = {
  name: 'move-meeting',
  offer: ({ starts }): Help[] => {
    const offers = new Map<string, Help>();
    for (const start of starts) {
      const [only, ...more] = start.obstacles;
      if (only?.rule !== 'busy' || more.length > 0) continue;
      const words = meetingWords(start);
      if (words !== null && !offers.has(words)) offers.set(words, { words, cost: 4 });
    }
    return [...offers.values()];
  },
};

function meetingWords({ sitting }: Obstructed): string | null {
  const { start, end } = sitting;
  for (const one of [sitting.manager, sitting.rep]) {
    const { axis, busy } = one.availability;
    const from = instantOf(axis, start);
    const to = instantOf(axis, end);
    for (const span of busy) {
      if (span.start >= to || span.end <= from) continue;
      const title = span.title === null ? 'appointment' : `"${span.title}"`;
      return `move ${possessive(one.person.name)} ${title} of ${whenWords(one, span)}: ${momentWords(sitting.manager.clock, start)}`;
    }
  }
  return null;
}

function whenWords({ availability }: Participant, span: BusySpan): string {
  const { day, minute } = availability.zone.toWall(span.start);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}
