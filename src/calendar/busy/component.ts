import { type Line, readLines } from './content-line.ts';

/** A component that can say when somebody is busy, with the lines that matter for it. */
export interface Component {
  readonly name: 'VEVENT' | 'VFREEBUSY';
  readonly lines: readonly Line[];
  /** Its BEGIN. */
  readonly begin: Line;
}

/** A VTIMEZONE: its TZID, and each STANDARD or DAYLIGHT as lines. */
export interface TimeZoneComponent {
  readonly lines: readonly Line[];
  readonly observances: readonly (readonly Line[])[];
}

export interface Components {
  readonly hasCalendar: boolean;
  readonly busy: readonly Component[];
  readonly timeZones: readonly TimeZoneComponent[];
  /** BEGIN lines without their END, and lines that are none. */
  readonly broken: readonly { readonly line: Line; readonly message: string }[];
}

/** All else is skipped: attendees and descriptions make up most of an export. */
const WANTED = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'SEQUENCE',
  'STATUS',
  'TRANSP',
  'CLASS',
  'SUMMARY',
  'FREEBUSY',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'X-CADENCE-KIND',
  'TZID',
  'X-LIC-LOCATION',
  'TZOFFSETFROM',
  'TZOFFSETTO',
]);

interface Open {
  readonly name: string;
  readonly begin: Line;
  readonly lines: Line[];
  readonly observances: (readonly Line[])[];
}

/** Takes the components of a file apart; several VCALENDARs, and components of any other kind, are no matter. */
export function readComponents(text: string): Components {
  const busy: Component[] = [];
  const timeZones: TimeZoneComponent[] = [];
  const broken: { line: Line; message: string }[] = [];
  const open: Open[] = [];
  let hasCalendar = false;

  function close(name: string): void {
    const at = open.findLastIndex((each) => each.name === name);
    if (at === -1) return;
    for (const unclosed of open.splice(at + 1))
      broken.push({ line: unclosed.begin, message: unended(unclosed) });
    const ended = open.pop();
    const parent = open.at(-1);
    if (ended === undefined) return;
    if (name === 'VEVENT' || name === 'VFREEBUSY')
      busy.push({ name, lines: ended.lines, begin: ended.begin });
    else if (name === 'VTIMEZONE') timeZones.push(ended);
    else if (parent?.name === 'VTIMEZONE') parent.observances.push(ended.lines);
  }

  for (const line of readLines(text)) {
    if (line.name === 'BEGIN') {
      const name = line.value.trim().toUpperCase();
      if (name === 'VCALENDAR') hasCalendar = true;
      open.push({ name, begin: line, lines: [], observances: [] });
    } else if (line.name === 'END') close(line.value.trim().toUpperCase());
    else if (line.name === '') {
      if (open.length > 0) broken.push({ line, message: 'the line is no property: it has no colon' });
    } else if (WANTED.has(line.name)) open.at(-1)?.lines.push(line);
  }
  for (const unclosed of open) broken.push({ line: unclosed.begin, message: unended(unclosed) });
  return { hasCalendar, busy, timeZones, broken };
}

function unended({ name }: Open): string {
  return `${name.slice(0, 40)} has no end, as if the file were cut off`;
}
