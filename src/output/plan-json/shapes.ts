import type { Day, Instant, Minute, Weekday } from '../../model.ts';
import { parseDay, WEEKDAY_NAMES } from '../../time/day.ts';
import { parseInstant } from '../../time/instant.ts';
import { findZone } from '../../time/zones/zone.ts';
import { isFolder } from '../folders.ts';
import type { TextShape } from './fields.ts';

/** What the texts in plan.json have to look like. */

export const TEXT: TextShape<string> = { is: 'a text', read: (text) => text };
export const LINE = matching('a text of one line', (text) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/.test(text),
);
export const UID = matching('a UUID', (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text));
export const FINGERPRINT = matching('32 hexadecimal digits', (text) => /^[0-9a-f]{32}$/.test(text));
export const FINGERPRINT_OR_NONE = matching('32 hexadecimal digits or nothing', (text) =>
  /^(?:[0-9a-f]{32})?$/.test(text),
);
export const LOOK = matching('16 hexadecimal digits', (text) => /^[0-9a-f]{16}$/.test(text));
export const TEXT_HASH = matching('8 hexadecimal digits', (text) => /^[0-9a-f]{8}$/.test(text));
export const SHARD = matching('a shard like 3/8', (text) => /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/.test(text));
export const PERIOD = matching('an ISO week like 2027-W01', (text) =>
  /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text),
);
export const WALL_TIME = matching('a wall time like 2027-01-05T09:00', (text) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text),
);

export const DAY: TextShape<Day> = { is: 'a date like 2027-01-04', read: parseDay };
export const INSTANT: TextShape<Instant> = {
  is: 'an instant like 2027-01-05T14:00:00Z',
  read: (text) => (/^[\d-]{10}T\d\d:\d\d:00Z$/.test(text) ? parseInstant(text) : null),
};

/** In seconds. */
export const STAMP: TextShape<number> = {
  is: 'an instant like 2027-01-05T14:00:00Z',
  read: (text) => {
    const minutes = /^[\d-]{10}T\d\d:\d\d:[0-5]\dZ$/.test(text) ? parseInstant(text) : null;
    return minutes === null ? null : minutes * 60 + Number(text.slice(17, 19));
  },
};

export const ZONE: TextShape<string> = {
  is: 'a time zone that cadence knows',
  read: (text) => findZone(text)?.name ?? null,
};

export const FOLDER: TextShape<string> = {
  is: 'the name of a folder as cadence gives them',
  read: (text) => (isFolder(text) ? text : null),
};

/** From Monday on. */
export const WEEKDAY: TextShape<Weekday> = {
  is: `one of ${WEEKDAY_NAMES.join(', ')}`,
  read: (text) => {
    const weekday = (WEEKDAY_NAMES as readonly string[]).indexOf(text);
    return weekday === -1 ? null : (weekday as Weekday);
  },
};

export const LONG_TIME: TextShape<Minute> = {
  is: 'a time like 09:00',
  read: (text) => {
    const match = /^([0-4]\d):([0-5]\d)$/.exec(text);
    return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
  },
};

export function oneOf<T extends string>(values: readonly T[]): TextShape<T> {
  return {
    is: `one of ${values.join(', ')}`,
    read: (text) => values.find((value) => value === text) ?? null,
  };
}

/** By a function, since most runs read no plan.json and need no expression made for it. */
function matching(is: string, matches: (text: string) => boolean): TextShape<string> {
  return { is, read: (text) => (matches(text) ? text : null) };
}
