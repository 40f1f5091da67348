// The events of bench/writer.js, written by two more libraries.
import ical from 'ical-generator';
import { generateIcsCalendar } from 'ts-ics';

const dateOf = (minutes) => new Date(minutes * 60_000);

/** The length of what ts-ics writes. */
export function byTsIcs(events) {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//coaching-cadence//cadence//EN',
    events: events.map(({ content, sequence, stamp }) => ({
      uid: content.uid,
      summary: content.summary,
      description: content.description,
      stamp: { date: new Date(stamp * 1000) },
      start: { date: dateOf(content.start) },
      end: { date: dateOf(content.end) },
      sequence,
      status: 'CONFIRMED',
      timeTransparent: 'OPAQUE',
      categories: content.categories,
      organizer: content.organizer,
    })),
  }).length;
}

/** The length of what ical-generator writes. */
export function byIcalGenerator(events) {
  const calendar = ical({ prodId: '-//coaching-cadence//cadence//EN' });
  for (const { content, sequence, stamp } of events) {
    calendar.createEvent({
      id: content.uid,
      summary: content.summary,
      description: content.description,
      stamp: new Date(stamp * 1000),
      start: dateOf(content.start),
      end: dateOf(content.end),
      sequence,
      status: 'CONFIRMED',
      transparency: 'OPAQUE',
      categories: content.categories.map((name) => ({ name })),
      organizer: content.organizer,
    });
  }
  return calendar.toString().length;
}
