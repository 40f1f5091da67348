import { essenceOf } from '../../../src/caldav/essence.ts';
import { eventBlocks } from '../../../src/calendar/event-blocks.ts';
import { main } from '../../../src/cli/main.ts';
import { openInterruption } from '../../../src/cli/world/interruption.ts';
import type { World } from '../../../src/cli/world/world.ts';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from '../memory-world.ts';
import type { FakeServer } from './fake-server.ts';

export const ROSTER = `version: 1
defaults: { timeZone: Europe/London, holidays: false }
people:
  - { name: Grace Hopper, email: grace@northwind.example }
  - { name: Ada Lovelace, email: ada@northwind.example, manager: grace@northwind.example }
  - { name: Alan Turing, email: alan@northwind.example, manager: grace@northwind.example }
`;

/** Before every session. */
const NOW = '2027-01-04';

export const ADDRESS = 'https://dav.example.com/';

export const SIGNED_IN = { CADENCE_CALDAV_USER: 'ops', CADENCE_CALDAV_PASSWORD: 'secret-word' };

/** As if somebody had dragged the event in a calendar program. */
export function anHourLater(text: string): string {
  const [head, event] = [
    text.slice(0, text.indexOf('BEGIN:VEVENT')),
    text.slice(text.indexOf('BEGIN:VEVENT')),
  ];
  const later = (hour: string): string => String(Number(hour) + 1).padStart(2, '0');
  return (
    head + event.replace(/(DT(?:START|END)[^:]*:\d{8}T)(\d\d)/g, (_, begin, hour) => begin + later(hour))
  );
}

export async function run(world: World, ...args: readonly string[]): Promise<number> {
  // A process is interrupted once, a world in a test may be run in often.
  return main(['node', 'cadence', ...args], { ...world, interruption: openInterruption().interruption });
}

/** Folders as they were planned first, by the options of the line: made once, taken often. */
const folders = new Map<string, Promise<Readonly<Record<string, string | null>>>>();

async function firstPlan(more: readonly string[]): Promise<Readonly<Record<string, string | null>>> {
  const world = memoryWorld({ env: SIGNED_IN });
  await plan(world, ROSTER, ...more);
  return Object.fromEntries(world.files.entries);
}

/** A folder with a plan of two weeks for two reps: four reviews and two development sessions. */
export async function planned(
  options: MemoryWorldOptions = {},
  more: readonly string[] = [],
): Promise<MemoryWorld> {
  const line = more.join(' ');
  const folder = folders.get(line) ?? firstPlan(more);
  folders.set(line, folder);
  return memoryWorld({ env: SIGNED_IN, ...options, files: { ...(await folder), ...options.files } });
}

export async function plan(world: MemoryWorld, roster: string, ...more: readonly string[]): Promise<void> {
  world.files.entries.set('/home/roster.yaml', roster);
  const range = ['--from', '2027-01-11', '--to', '2027-01-24', '--out', 'calendars', '--now', NOW];
  const code = await run(world, 'plan', 'roster.yaml', ...range, ...more);
  if (code !== 0) throw new Error(world.said.err);
  forget(world);
}

export function forget(world: MemoryWorld): void {
  world.said.out = '';
  world.said.err = '';
}

export async function publish(world: World, ...more: readonly string[]): Promise<number> {
  return run(world, 'publish', 'calendars', '--to', ADDRESS, '--now', NOW, ...more);
}

/** What a run said as one document. */
export async function publishJson(world: MemoryWorld, ...more: readonly string[]) {
  forget(world);
  const code = await publish(world, '--json', ...more);
  const document = JSON.parse(world.said.out) as {
    readonly requests: number;
    readonly calendars: readonly Record<string, unknown>[];
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
  };
  return { code, ...document };
}

/** Every event by calendar and UID, as people see it; a UID that is there twice shows twice. */
export function onServer(server: FakeServer): string[] {
  return [...server.collections]
    .flatMap(([path, resources]) => [...resources.values()].map(({ text }) => seenAs(path, text)))
    .sort();
}

export function inFolder(world: MemoryWorld): string[] {
  return [...world.files.entries]
    .flatMap(([path, text]) => {
      if (!/calendars\/\w+\/[a-z-]+\.ics$/.test(path) || text === null) return [];
      return [...eventBlocks(text).values()].map((block) => seenAs(path, block));
    })
    .sort();
}

function kindOf(path: string): string {
  return path.includes('pipeline') ? 'review' : 'development';
}

/** An event in the calendar at a path, as people see it. */
export function seenAs(path: string, text: string): string {
  const essence = essenceOf(text);
  return [kindOf(path), essence?.uid, essence?.when, essence?.words, /SEQUENCE:\d+/.exec(text)?.[0]].join(
    ' ',
  );
}
