import { type Line, parameterOf, readLines } from '../calendar/busy/content-line.ts';
import { contentLines } from '../calendar/content-lines.ts';
import { REMINDERS, readReminders } from './reminders.ts';

/**
 * What cadence says itself, and what says when an event takes place or belongs to the server: of these a new
 * revision is the whole truth.
 */
const SAID_ANEW = new Set([
  ...['UID', 'DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'SEQUENCE', 'REQUEST-STATUS', 'STATUS', 'ORGANIZER'],
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CONFERENCE', 'COLOR', 'STYLED-DESCRIPTION', 'X-ALT-DESC'],
]);

/** Those a person may set where cadence says nothing: shown as free, or as private. */
const SET_BY_EITHER = new Set(['TRANSP', 'CLASS']);

/** An alarm with all its lines; `minutes` before the start, or null where it goes off by another measure. */
interface Alarm {
  readonly lines: readonly Line[];
  readonly minutes: number | null;
}

/**
 * A resource as it is to replace another: with what a person has added to the event that is there. Their reminders,
 * tags, guests, files and whatever their program notes stay (a client leaves alone what it has not made, RFC 4791
 * section 7.8 and RFC 5545 section 3.8.8.2); a reminder of cadence's that they have taken out stays out.
 */
export function withPersonal(resource: string, held: string): string {
  const theirs = eventOf(held);
  const ours = eventOf(resource);
  const isCancelled = valueIn(ours.properties, 'STATUS') === 'CANCELLED';
  const wasCancelled = valueIn(theirs.properties, 'STATUS') === 'CANCELLED';
  const properties = theirs.properties.flatMap((line) =>
    keptOf(line, ours.properties, isCancelled || wasCancelled),
  );
  // Nobody wants to be reminded of what does not take place.
  const { added, dropped } = isCancelled ? NO_ALARMS : alarmsKept(theirs, ours);
  if (properties.length === 0 && added.length === 0 && dropped.size === 0) return resource;
  const text = resource.replace(/BEGIN:VALARM\r\n[\s\S]*?END:VALARM\r\n/g, (block) =>
    dropped.has(minutesBefore([...readLines(block)]) ?? -1) ? '' : block,
  );
  const at = /BEGIN:VALARM\r\n|END:VEVENT\r\n/.exec(text)?.index ?? text.length;
  const end = text.indexOf('END:VEVENT\r\n');
  return `${text.slice(0, at)}${written(properties)}${text.slice(at, end)}${written(added.flat())}${text.slice(end)}`;
}

const NO_ALARMS = { added: [], dropped: new Set<number>() } as const;

interface Event {
  readonly properties: readonly Line[];
  readonly alarms: readonly Alarm[];
}

/** The first VEVENT of a resource. */
function eventOf(text: string): Event {
  const properties: Line[] = [];
  const alarms: Alarm[] = [];
  const open: string[] = [];
  let alarm: Line[] = [];
  for (const line of readLines(text)) {
    const component = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      open.push(component);
      if (open.at(-2) === 'VEVENT') alarm = [];
    }
    if (open.includes('VALARM')) alarm.push(line);
    else if (open.at(-1) === 'VEVENT' && line.name !== 'BEGIN' && line.name !== 'END') properties.push(line);
    if (line.name !== 'END') continue;
    const closed = open.pop();
    if (closed === 'VALARM' && open.at(-1) === 'VEVENT')
      alarms.push({ lines: alarm, minutes: minutesBefore(alarm) });
    if (closed === 'VEVENT') break;
  }
  return { properties, alarms };
}

/** The line, or what of it is a person's own. */
function keptOf(line: Line, ours: readonly Line[], isCancelled: boolean): Line[] {
  const { name } = line;
  // A zone that they name is not in the resource.
  if (
    name === '' ||
    SAID_ANEW.has(name) ||
    name.startsWith('X-CADENCE-') ||
    parameterOf(line, 'TZID') !== null
  )
    return [];
  if (SET_BY_EITHER.has(name)) return isCancelled || valueIn(ours, name) !== null ? [] : [line];
  if (name !== 'CATEGORIES') return [line];
  const own = new Set(ours.filter((each) => each.name === name).flatMap(({ value }) => tagsIn(value)));
  const tags = tagsIn(line.value).filter((tag) => tag !== '' && !own.has(tag));
  return tags.length === 0 ? [] : [{ ...line, value: tags.join(',') }];
}

function tagsIn(value: string): string[] {
  return (value.match(/(?:[^\\,]|\\.)+/g) ?? []).map((tag) => tag.trim());
}

/** Alarms that are theirs, and minutes of ours that they do not want. */
function alarmsKept(
  theirs: Event,
  ours: Event,
): { added: (readonly Line[])[]; dropped: ReadonlySet<number> } {
  const noted = readReminders(valueIn(theirs.properties, REMINDERS));
  const summary = valueIn(theirs.properties, 'SUMMARY');
  const isOurs = ({ lines, minutes }: Alarm): boolean =>
    valueIn(lines, 'ACTION')?.toUpperCase() === 'DISPLAY' &&
    minutes !== null &&
    (noted === null ? valueIn(lines, 'DESCRIPTION') === summary : noted.includes(minutes));
  const added = theirs.alarms.filter((alarm) => !isOurs(alarm));
  const left = new Set(theirs.alarms.filter(isOurs).map(({ minutes }) => minutes));
  const dropped = new Set((noted ?? []).filter((minutes) => !left.has(minutes)));
  // One at the same time is theirs: it may say more.
  for (const { minutes } of added) if (minutes !== null) dropped.add(minutes);
  const isInNeed = ours.alarms.some(({ minutes }) => minutes !== null && dropped.has(minutes));
  return { added: added.map(({ lines }) => lines), dropped: isInNeed ? dropped : NO_ALARMS.dropped };
}

const BEFORE = /^-P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:\d+S)?)?$/;

/** Minutes before the start at which an alarm goes off, however they are told; null: by another measure. */
function minutesBefore(alarm: readonly Line[]): number | null {
  const trigger = alarm.find(({ name }) => name === 'TRIGGER');
  if (trigger === undefined || parameterOf(trigger, 'RELATED')?.toUpperCase() === 'END') return null;
  const match = BEFORE.exec(trigger.value.trim());
  if (match === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return weeks * 10_080 + days * 1440 + hours * 60 + minutes;
}

function valueIn(lines: readonly Line[], name: string): string | null {
  return lines.find((line) => line.name === name)?.value.trim() ?? null;
}

/** Folded anew, and without what no content line may hold. */
function written(kept: readonly Line[]): string {
  if (kept.length === 0) return '';
  const lines = contentLines();
  for (const { name, parameters, value } of kept) {
    lines.plain(`${name}${parameters}:${value}`);
    lines.end();
  }
  return new TextDecoder().decode(lines.take());
}
