/**
 * A strict judge of calendars, written from RFC 5545's grammar and knowing nothing of the writer: what is
 * wrong with the bytes, line by line; empty where all is well.
 */
export function judgeCalendar(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const physical: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 13 && bytes[i + 1] === 10) {
      physical.push(bytes.subarray(from, i));
      from = i + 2;
      i++;
    } else if (bytes[i] === 13 || bytes[i] === 10)
      problems.push(`a bare ${bytes[i] === 13 ? 'CR' : 'LF'} at ${i}`);
  }
  if (from !== bytes.length) problems.push('the last line has no CRLF');

  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  physical.forEach((line, i) => {
    if (line.length > 75) problems.push(`line ${i + 1} has ${line.length} octets`);
    let text = '';
    try {
      text = decoder.decode(line);
    } catch {
      problems.push(`line ${i + 1} is not UTF-8 by itself`);
    }
    if (/[^\P{Cc}\t]|[\u2028\u2029]/u.test(text)) problems.push(`line ${i + 1} has a control character`);
    if (/^[ \t]/.test(text) && lines.length > 0) lines[lines.length - 1] += text.slice(1);
    else lines.push(text);
  });
  problems.push(...judgeLines(lines));
  return problems;
}

const NAME = '(?:X-[A-Za-z0-9-]+|[A-Z][A-Z0-9-]*)';
/** Section 3.1 counts HTAB among the characters of a value. */
const SAFE = '(?:\\t|[^\\p{Cc}";:,])*';
const VALUE = `(?:${SAFE}|"(?:\\t|[^\\p{Cc}"])*")`;
const CONTENT_LINE = new RegExp(`^(${NAME})((?:;${NAME}=${VALUE}(?:,${VALUE})*)*):(.*)$`, 'u');

/** TSAFE-CHAR, colon, quote, or an escape (section 3.3.11). */
const TEXT = /^(?:[^\p{Cc}\\;,]|\t|\\[\\;,nN])*$/u;
const LIST = /^(?:[^\p{Cc}\\;,]|\t|\\[\\;,nN])+(?:,(?:[^\p{Cc}\\;,]|\t|\\[\\;,nN])+)*$/u;
const DATE_TIME = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
const UTC = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/;
const MAILTO = /^mailto:(?:[\w.~!$'()*+,;:@/?&=-]|%[\dA-F]{2})+$/;
const OFFSET = /^[+-](?:0\d|1[0-4])[0-5]\d$/;

/** Each component's properties: the grammar of the value, and whether it must be there. */
const PROPERTIES: Record<string, Record<string, { readonly value: RegExp; readonly must?: true }>> = {
  VCALENDAR: {
    VERSION: { value: /^2\.0$/, must: true },
    PRODID: { value: TEXT, must: true },
    CALSCALE: { value: /^GREGORIAN$/ },
    METHOD: { value: /^(?:PUBLISH|CANCEL|REQUEST)$/ },
    'REFRESH-INTERVAL': { value: /^P\d+D$/ },
    'X-PUBLISHED-TTL': { value: /^P\d+D$/ },
    COLOR: { value: /^[a-z]+$/ },
    'X-APPLE-CALENDAR-COLOR': { value: /^#[\dA-F]{6}$/ },
    NAME: { value: TEXT },
    'X-WR-CALNAME': { value: TEXT },
    'X-WR-TIMEZONE': { value: TEXT },
  },
  VTIMEZONE: { TZID: { value: TEXT, must: true } },
  STANDARD: observance(),
  DAYLIGHT: observance(),
  VEVENT: {
    UID: { value: TEXT, must: true },
    DTSTAMP: { value: UTC, must: true },
    'LAST-MODIFIED': { value: UTC },
    SEQUENCE: { value: /^\d+$/ },
    DTSTART: { value: new RegExp(`${DATE_TIME.source}|${UTC.source}`), must: true },
    DTEND: { value: new RegExp(`${DATE_TIME.source}|${UTC.source}`), must: true },
    SUMMARY: { value: TEXT, must: true },
    DESCRIPTION: { value: TEXT },
    CATEGORIES: { value: LIST },
    CLASS: { value: /^(?:PUBLIC|PRIVATE|CONFIDENTIAL)$/ },
    STATUS: { value: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/ },
    TRANSP: { value: /^(?:OPAQUE|TRANSPARENT)$/ },
    ORGANIZER: { value: MAILTO, must: true },
    ATTENDEE: { value: MAILTO },
    RRULE: { value: /^FREQ=WEEKLY;INTERVAL=[1-9]\d*;UNTIL=\d{8}T\d{6}Z$/ },
    EXDATE: { value: DATE_TIME },
    'RECURRENCE-ID': { value: DATE_TIME },
    LOCATION: { value: TEXT },
    // What RFC 3986 lets stand in a URI.
    CONFERENCE: { value: /^https:\/\/(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})+$/i },
    COLOR: { value: /^[a-z]+$/ },
    'STYLED-DESCRIPTION': { value: TEXT },
    'X-ALT-DESC': { value: TEXT },
    'X-CADENCE-KIND': { value: TEXT },
    'X-CADENCE-SERIES': { value: TEXT },
    'X-CADENCE-PERIOD': { value: TEXT },
    'X-CADENCE-STATUS': { value: /^(?:home|displaced)$/ },
  },
  VALARM: {
    ACTION: { value: /^DISPLAY$/, must: true },
    TRIGGER: { value: /^-PT\d+M$/, must: true },
    DESCRIPTION: { value: TEXT, must: true },
  },
};

function observance(): Record<string, { readonly value: RegExp; readonly must?: true }> {
  return {
    DTSTART: { value: DATE_TIME, must: true },
    TZOFFSETFROM: { value: OFFSET, must: true },
    TZOFFSETTO: { value: OFFSET, must: true },
    TZNAME: { value: TEXT },
    RRULE: { value: /^FREQ=YEARLY;BYMONTH=(?:[1-9]|1[0-2]);BYDAY=-?[1-5](?:MO|TU|WE|TH|FR|SA|SU)$/ },
  };
}

const PARENTS: Record<string, string> = {
  VCALENDAR: '',
  VTIMEZONE: 'VCALENDAR',
  STANDARD: 'VTIMEZONE',
  DAYLIGHT: 'VTIMEZONE',
  VEVENT: 'VCALENDAR',
  VALARM: 'VEVENT',
};

function judgeLines(lines: readonly string[]): string[] {
  const problems: string[] = [];
  const open: { name: string; seen: Set<string>; hadChild: boolean }[] = [];
  const zones = new Set<string>();
  const used = new Set<string>();
  const count: Record<string, number> = {};
  lines.forEach((line, i) => {
    const where = `content line ${i + 1} (${line.slice(0, 40)})`;
    const match = CONTENT_LINE.exec(line);
    if (match === null) {
      problems.push(`${where} is none`);
      return;
    }
    const [, name = '', parameters = '', value = ''] = match;
    const current = open.at(-1);
    if (name === 'BEGIN') {
      if (PARENTS[value] !== (current?.name ?? '')) problems.push(`${where}: ${value} in ${current?.name}`);
      if (current !== undefined) current.hadChild = true;
      count[value] = (count[value] ?? 0) + 1;
      open.push({ name: value, seen: new Set(), hadChild: false });
      return;
    }
    if (current === undefined) {
      problems.push(`${where} is outside of a component`);
      return;
    }
    if (name === 'END') {
      if (value !== current.name) problems.push(`${where} ends ${current.name}`);
      for (const [property, { must }] of Object.entries(PROPERTIES[current.name] ?? {})) {
        if (must && !current.seen.has(property)) problems.push(`${where}: no ${property}`);
      }
      open.pop();
      return;
    }
    const rule = PROPERTIES[current.name]?.[name];
    if (rule === undefined) problems.push(`${where}: ${name} does not belong in ${current.name}`);
    else if (!rule.value.test(value)) problems.push(`${where}: the value breaks the grammar`);
    if (current.seen.has(name) && name !== 'EXDATE' && name !== 'ATTENDEE')
      problems.push(`${where}: ${name} a second time`);
    if (current.hadChild) problems.push(`${where}: after a component`);
    current.seen.add(name);
    const tzid = /;TZID=([^;:]+)/.exec(parameters)?.[1];
    if (name === 'TZID') zones.add(value);
    if (tzid !== undefined) {
      used.add(tzid);
      if (value.endsWith('Z')) problems.push(`${where}: UTC with a TZID`);
    } else if (
      (name === 'DTSTART' || name === 'DTEND') &&
      current.name === 'VEVENT' &&
      !value.endsWith('Z')
    ) {
      problems.push(`${where}: a floating time`);
    }
  });
  if (open.length > 0) problems.push(`${open.at(-1)?.name} has no end`);
  if (count['VCALENDAR'] !== 1) problems.push('not one VCALENDAR');
  if ((count['VEVENT'] ?? 0) === 0) problems.push('no VEVENT');
  if (used.size > 0 && (count['STANDARD'] ?? 0) === 0) problems.push('no STANDARD');
  for (const tzid of used) if (!zones.has(tzid)) problems.push(`no VTIMEZONE for ${tzid}`);
  return problems;
}
