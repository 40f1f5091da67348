import fc from 'fast-check';
import type { CalendarEvent, EventContent } from '../../src/calendar/event.ts';
import { civil } from '../../src/time/day.ts';
import { hostileText } from './hostile.ts';

export const ZONES = [
  'America/New_York',
  'Europe/London',
  'Europe/Dublin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Vancouver',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'America/Nuuk',
  'Asia/Jerusalem',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Etc/UTC',
] as const;

const FIRST = civil(2026, 1, 1) * 1440;
const LAST = civil(2029, 12, 31) * 1440;

const content: fc.Arbitrary<EventContent> = fc
  .record({
    uid: fc.uuid(),
    slot: fc.integer({ min: FIRST / 5, max: LAST / 5 }),
    minutes: fc.integer({ min: 1, max: 48 }).map((n) => n * 5),
    timeZone: fc.oneof(fc.constant(null), fc.constantFrom(...ZONES)),
    summary: hostileText,
    description: hostileText,
    categories: fc.array(
      // ical.js takes the comma after an escaped backslash for an escaped one.
      hostileText.filter((text) => text !== '' && !text.endsWith('\\')),
      { maxLength: 2 },
    ),
    isPrivate: fc.boolean(),
    status: fc.constantFrom('confirmed' as const, 'cancelled' as const),
    organizer: fc.record({
      name: hostileText,
      email: fc.oneof(
        fc.emailAddress(),
        hostileText.map((x) => `${x}@x`),
      ),
    }),
    kind: fc.constantFrom('pipeline-review' as const, 'development-session' as const),
    series: fc.constantFrom('a', 'b'),
    period: fc.constantFrom('2027-W01', '2026-W53'),
    displaced: fc.boolean(),
    alarms: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 2 }),
  })
  .map(({ slot, minutes, ...rest }) => ({ ...rest, start: slot * 5, end: slot * 5 + minutes }));

export const calendarEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  content,
  sequence: fc.nat(20),
  stamp: fc.integer({ min: 0, max: 4_000_000_000 }),
});

export const calendarEvents = fc.array(calendarEvent, { minLength: 1, maxLength: 4 });
