import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant } from '../../model.ts';
import { findZone } from '../../time/zones/zone.ts';
import { propertyOf } from '../calendar-text.ts';
import { readWall } from '../file-zone.ts';
import type { FoundEvent } from '../meeting.ts';
import { meetingWords, placeOfProperty } from '../words.ts';
import { brokenBy, PLAN_AGAIN, type VerifyRule } from './rule.ts';

/**
 * What the file's VTIMEZONE makes of an event's time is what the tz database makes of it: some clients read the
 * one, some know the name and look into the other. No time is floating.
 */
export const zones: VerifyRule = {
  name: 'zones',
  check: ({ found, rows, meetings }) => [
    ...found.flatMap(({ events }) =>
      events.flatMap((event) => {
        const zone = rows.get(event.uid?.value ?? '')?.timeZone ?? null;
        return [...ofTime(event, 'DTSTART', event.start, zone), ...ofTime(event, 'DTEND', event.end, zone)];
      }),
    ),
    ...meetings.flatMap((meeting): Diagnostic[] => {
      const { timeZone } = meeting.manager.person;
      if (meeting.isHistory || meeting.row.timeZone === timeZone) return [];
      const message = `planned in ${meeting.row.timeZone}, where the manager is in ${timeZone}: ${meetingWords(meeting)}`;
      return [brokenBy('verify-zone', meeting, message, PLAN_AGAIN)];
    }),
  ],
};

function ofTime(event: FoundEvent, name: string, instant: Instant | null, due: string | null): Diagnostic[] {
  const property = propertyOf(event.component, name);
  if (property === null || property.value.endsWith('Z')) return [];
  const tzid = property.parameters.get('TZID') ?? null;
  const tell = (message: string): Diagnostic[] => [
    {
      code: 'verify-zone',
      severity: 'error',
      message,
      place: placeOfProperty(event.file, property),
      hint: 'plan again with cadence plan, which writes the zone anew',
    },
  ];
  if (tzid === null) return tell(`${name} is a floating time: it means another hour to everybody`);
  if (due !== null && tzid !== due) return tell(`${name} is in ${tzid}, where plan.json says ${due}`);
  const zone = findZone(tzid);
  if (zone === null) return tell(`${tzid} is no zone of the tz database`);
  if (instant === null) return tell(`the file describes no zone ${tzid}`);
  const wall = readWall(property.value);
  if (wall === null || wall - zone.offsetAt(instant) === instant) return [];
  return tell(
    `the file’s VTIMEZONE has ${tzid} ${words(wall - instant)} where the tz database has ${words(zone.offsetAt(instant))}`,
  );
}

/** `5:30 east`. */
function words(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${Math.floor(minutes / 60)}:${rest} ${offset < 0 ? 'west' : 'east'}`;
}
