import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { cadenceIn, fixture } from './run-cadence.ts';

export const Q1 = ['--quarter', '2027-Q1'];
export const northwind = { '/home/roster.yaml': fixture('northwind.yaml') };
export const roster = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
sessions: { pipeline-review: { minutes: 30 } }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example }
`;
export const shorter = roster.replace('minutes: 30', 'minutes: 25');
export const pair = { '/home/pair.yaml': roster };

async function firstPlan(): Promise<MemoryWorld> {
  const world = memoryWorld({ files: pair });
  const { code, err } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1]);
  if (code !== 0) throw new Error(err);
  return world;
}

/** Planned once, however many tests begin with it. */
let first: Promise<MemoryWorld> | undefined;

/** A world of its own in which the pair's first quarter of 2027 has been planned. */
export async function planned(): Promise<MemoryWorld> {
  first ??= firstPlan();
  return memoryWorld({ files: Object.fromEntries((await first).files.entries) });
}
