import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { expect } from 'vitest';
import { memoryWorld } from '../cli/memory-world.ts';
import { cadenceIn, filesBelow, fixture } from '../cli/run-cadence.ts';

/** Two revisions of one roster, as files that other programs can read. */
export interface Published {
  readonly folder: string;
  /** Paths of the first and the second revision's files. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly text: (path: string) => string;
}

/** A session as any client should see it; minutes of UTC. */
export interface Seen {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly html: string;
  readonly status: string;
}

const LINE = ['--from', '2027-02-01', '--to', '2027-02-28', '--now', '2027-02-02T12:00:00Z'];

/** Leave, a leaver and a joiner come between the two. */
export async function publishTwice(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'cadence-clients-'));
  const world = memoryWorld({ files: { '/home/roster.yaml': fixture('trio.yaml') } });
  const texts = new Map<string, string>();
  const publish = async (name: string): Promise<string[]> => {
    const { code } = await cadenceIn(world, ['plan', 'roster.yaml', ...LINE]);
    expect(code).toBe(0);
    const files = Object.entries(filesBelow(world, '/home/calendars')).filter(([path]) =>
      path.endsWith('.ics'),
    );
    return files.map(([path, text]) => {
      const target = join(folder, name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      texts.set(target, text);
      return target;
    });
  };
  const first = await publish('first');
  world.files.entries.set('/home/roster.yaml', fixture('trio-changed.yaml'));
  const second = await publish('second');
  return { folder, first, second, text: (path) => texts.get(path) ?? '' };
}

/** The sessions of a calendar as ical.js reads them. */
export function seenByIcalJs(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const tzid = String(component.getFirstPropertyValue('tzid'));
      return [tzid, new ICAL.Timezone({ component, tzid })];
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const minute = (name: string): number => {
      const property = event.getFirstProperty(name);
      const time = property?.getFirstValue() as ICAL.Time;
      const zone = zones.get(String(property?.getParameter('tzid')));
      if (zone !== undefined) time.zone = zone;
      return time.toUnixTime() / 60;
    };
    const said = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
    return {
      uid: said('uid'),
      start: minute('dtstart'),
      end: minute('dtend'),
      summary: said('summary'),
      description: said('description'),
      location: said('location'),
      html: said('x-alt-desc'),
      status: said('status').toLowerCase(),
    };
  });
}
