import type { CalendarLook, CalendarLooks, Kind } from '../model.ts';
import { ranges } from './field.ts';
import { type Reading, reportError } from './reading.ts';
import { type Opened, openShape } from './shape.ts';
import { isBoolean, type Node } from './tree.ts';
import { readColor } from './values/color.ts';
import { readLink } from './values/link.ts';
import { readMeetingPlace } from './values/meeting-place.ts';
import { readChoice, readInteger } from './values/number.ts';
import { readItems } from './values/text.ts';

/** Google keeps five reminders of an event, and drops the rest without a word. */
const MOST_REMINDERS = 5;

/** A `calendar` field: what it says for both kinds, overlaid with what it says for one. */
export function readLooks(reading: Reading, node: Node): CalendarLooks | null {
  const opened = openShape(reading, node, 'calendar');
  if (opened === null) return null;
  const both = readLook(reading, opened);
  const own = (kind: Kind): CalendarLook => {
    const value = opened[kind];
    const look = value === undefined ? null : openShape(reading, value, 'look');
    return look === null ? both : { ...both, ...readLook(reading, look) };
  };
  return { 'pipeline-review': own('pipeline-review'), 'development-session': own('development-session') };
}

/** What is wrong is reported and left out. */
function readLook(reading: Reading, opened: Opened<'look'>): CalendarLook {
  const { reminder, location, conference, color } = opened;
  const html = readChoice(reading, opened.html, 'html', ['true', 'false']);
  return {
    ...(reminder === undefined ? {} : { reminders: readReminders(reading, reminder) }),
    ...(location === undefined
      ? {}
      : { location: unlessFalse(reading, location, 'location', readMeetingPlace) }),
    ...(conference === undefined
      ? {}
      : { conference: unlessFalse(reading, conference, 'conference', readLink) }),
    ...(color === undefined ? {} : { color: unlessFalse(reading, color, 'color', readColor) }),
    ...(html === null ? {} : { html: html === 'true' }),
  };
}

function unlessFalse<T>(
  reading: Reading,
  node: Node,
  field: string,
  read: (reading: Reading, node: Node, field: string) => T | null,
): T | null {
  return isBoolean(node, false) ? null : read(reading, node, field);
}

function readReminders(reading: Reading, node: Node): number[] {
  const items = readItems(reading, node, 'reminder');
  const [first] = items;
  if (first !== undefined && items.length === 1 && isBoolean(first, false)) return [];
  const minutes = items.flatMap((item) => readInteger(reading, item, 'reminder', ranges.reminder) ?? []);
  const once = [...new Set(minutes)].sort((a, b) => a - b);
  if (once.length > MOST_REMINDERS) {
    const hint = `keep ${MOST_REMINDERS}: calendar programs drop the rest`;
    reportError(reading, 'too-many-reminders', node, `${once.length} reminders for one session`, hint);
  }
  return once;
}
