import type { CalendarEvent } from '../../src/calendar/event.ts';
import { writeCalendar } from '../../src/calendar/write-calendar.ts';
import { writeMore } from '../../src/calendar/write-more.ts';
import { hostileCorpus } from './hostile-corpus.ts';

/** A text of nothing but blanks is none to libical; no roster gives one. */
export const corpus = hostileCorpus(1000).map((text) => (text.trim() === '' ? `x${text}` : text));
const start = Date.UTC(2027, 0, 4, 9) / 60_000;

/** One event a string, which stands in every text that an event has. */
const events = corpus.map(
  (text, i): CalendarEvent => ({
    content: {
      uid: `uid-${i}`,
      start: start + i,
      end: start + i + 30,
      timeZone: null,
      summary: text,
      description: `d${text}`,
      categories: [`c${text}`],
      isPrivate: i % 2 === 0,
      status: i % 3 === 0 ? 'cancelled' : 'confirmed',
      organizer: { name: text, email: `${text.slice(0, 60)}@x.example` },
      kind: 'development-session',
      series: 's',
      period: '2027-W01',
      displaced: false,
      alarms: i % 5 === 0 ? [10] : [],
      more: { location: `l${text}`, html: `<p>${text}</p>` },
    },
    sequence: 0,
    stamp: 0,
  }),
);
export const calendar = writeCalendar({
  name: corpus[60] ?? '',
  timeZone: null,
  zones: [],
  events,
  writeMore,
});
