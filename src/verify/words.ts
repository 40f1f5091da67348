import type { Instant, Kind, Place } from '../model.ts';
import { formatDayForPeople, formatMinute } from '../time/day.ts';
import type { Zone } from '../time/zones/zone.ts';
import type { Property } from './calendar-text.ts';
import type { FoundEvent, Meeting } from './meeting.ts';

export const KINDS: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'pipeline review',
  'development-session': 'development session',
};

/** `Ada Lovelace's pipeline review with Grace Hopper, Tue 5 Jan 09:00`. */
export function meetingWords({ kind, manager, rep, start }: Meeting): string {
  return `${rep.person.name}’s ${KINDS[kind]} with ${manager.person.name}, ${momentWords(manager.zone, start)}`;
}

/** `Tue 5 Jan 09:00`. */
export function momentWords(zone: Zone, instant: Instant): string {
  const { day, minute } = zone.toWall(instant);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}

/** The line that names the event: its UID. */
export function placeOf(event: FoundEvent): Place {
  const { file, uid, component } = event;
  return uid === null
    ? { file, line: component.line, column: 1, length: 'BEGIN:VEVENT'.length }
    : placeOfProperty(file, uid);
}

export function placeOfProperty(file: string, { name, value, line }: Property): Place {
  return { file, line, column: 1, length: Math.min(name.length + 1 + value.length, 75) };
}
