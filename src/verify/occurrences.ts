import type { Instant, Minute } from '../model.ts';
import { type Component, type Property, propertyOf } from './calendar-text.ts';
import { type FileZone, readWall } from './file-zone.ts';

/** One time that a calendar holds, and the VEVENT that speaks of it. */
export interface Occurrence {
  readonly component: Component;
  /** Null where they cannot be read, or stand for nothing. */
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/** The only rule that cadence writes (RFC 5545 section 3.3.10). */
const RULE = /^FREQ=WEEKLY;INTERVAL=(\d{1,3});UNTIL=(\d{8}T\d{6})Z$/;

const WEEK = 7 * 1440;
const MOST = 5_000;

/** Every time at which the events of a calendar take place: rules unfolded, exceptions and overrides heeded. */
export function occurrencesOf(events: readonly Component[], zones: readonly FileZone[]): Occurrence[] {
  const masters = events.filter((event) => propertyOf(event, 'RECURRENCE-ID') === null);
  const overrides = new Map<string, Component>();
  for (const event of events) {
    const instead = propertyOf(event, 'RECURRENCE-ID');
    if (instead !== null) overrides.set(placeKey(event, instead, readWall(instead.value)), event);
  }
  const found: Occurrence[] = [];
  for (const event of masters) {
    const start = propertyOf(event, 'DTSTART');
    const walls = wallsOf(event, zones);
    if (walls === null || start === null) {
      found.push(timesOf(event, zones));
      continue;
    }
    for (const wall of walls) {
      const key = placeKey(event, start, wall);
      const override = overrides.get(key);
      overrides.delete(key);
      found.push(override === undefined ? movedTo(event, wall, zones) : timesOf(override, zones));
    }
  }
  // What stands for a time that no rule names would be shown by some programs and not by others.
  for (const component of overrides.values()) found.push({ component, start: null, end: null });
  return found;
}

function placeKey(event: Component, property: Property, wall: Minute | null): string {
  return `${propertyOf(event, 'UID')?.value}\n${property.parameters.get('TZID') ?? ''}\n${wall}`;
}

/** On the clock of its zone; null where the event does not recur. */
function wallsOf(event: Component, zones: readonly FileZone[]): Minute[] | null {
  const rule = propertyOf(event, 'RRULE');
  const start = propertyOf(event, 'DTSTART');
  const first = start === null ? null : readWall(start.value);
  if (rule === null || start === null || first === null) return null;
  const [, interval, limit = ''] = RULE.exec(rule.value) ?? [];
  const until = readWall(limit);
  const zone = zones.find(({ name }) => name === start.parameters.get('TZID'));
  if (interval === undefined || interval === '0' || until === null || zone === undefined) return [];
  const except = new Set(
    event.properties.flatMap(({ name, parameters, value }) =>
      name === 'EXDATE' && parameters.get('TZID') === zone.name ? value.split(',').map(readWall) : [],
    ),
  );
  const walls: Minute[] = [];
  for (
    let wall = first;
    zone.toInstant(wall) <= until && walls.length < MOST;
    wall += Number(interval) * WEEK
  ) {
    if (!except.has(wall)) walls.push(wall);
  }
  return walls;
}

function timesOf(component: Component, zones: readonly FileZone[]): Occurrence {
  return {
    component,
    start: instantOf(component, 'DTSTART', zones),
    end: instantOf(component, 'DTEND', zones),
  };
}

function movedTo(component: Component, wall: Minute, zones: readonly FileZone[]): Occurrence {
  const { start, end } = timesOf(component, zones);
  const zone = zones.find(({ name }) => name === propertyOf(component, 'DTSTART')?.parameters.get('TZID'));
  if (start === null || end === null || zone === undefined) return { component, start: null, end: null };
  const moved = zone.toInstant(wall);
  return { component, start: moved, end: moved + end - start };
}

function instantOf(event: Component, name: string, zones: readonly FileZone[]): Instant | null {
  const property = propertyOf(event, name);
  if (property === null) return null;
  if (property.value.endsWith('Z')) return readWall(property.value.slice(0, -1));
  const wall = readWall(property.value);
  const zone = zones.find((each) => each.name === property.parameters.get('TZID'));
  return wall === null || zone === undefined ? null : zone.toInstant(wall);
}
