import { expect, it } from 'vitest';
import { seenByIcalJs } from '../clients/seen.ts';
import { memoryWorld } from './memory-world.ts';
import { cadenceIn, filesBelow, fixture } from './run-cadence.ts';

const first = ['--from', '2027-02-01', '--to', '2027-02-14', '--now', '2027-01-29', '--out', 'before'];
const second = ['--from', '2027-02-15', '--to', '2027-02-28', '--now', '2027-02-16', '--out', 'after'];
const isPast = ({ start }: { start: number }): boolean => start < Date.UTC(2027, 1, 15) / 60_000;

/** Title, place and agenda of each session before the second revision's horizon. */
function pastIn(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.ics') && !/\/(?:changes|undo)\//.test(path))
    .flatMap(([, text]) => seenByIcalJs(text))
    .filter(isPast)
    .map(({ uid: _, ...seen }) => JSON.stringify(seen))
    .sort();
}

it.each([
  ['--series', '--sessions'],
  ['--series --split-by rep', '--sessions --split-by manager'],
  ['--series', '--sessions --split-by rep'],
  ['--invite', '--sessions'],
  ['--invite', '--series'],
  ['--sessions', '--series'],
  ['--sessions', '--invite'],
  ['--series', '--invite'],
  ['--sessions --split-by rep', '--invite --split-by manager'],
])('what took place keeps its agenda from %s to %s', async (from, to) => {
  const world = memoryWorld({ files: { '/home/roster.yaml': fixture('looks.yaml') } });
  const run = async (line: readonly string[]): Promise<void> => {
    const { code, err } = await cadenceIn(world, ['plan', 'roster.yaml', ...line]);
    expect(code, err).toBe(0);
  };
  await run([...first, ...from.split(' ')]);
  const before = pastIn(filesBelow(world, '/home/before'));
  world.files.entries.set('/home/roster.yaml', fixture('looks-changed.yaml'));
  await run([...second, '--previous', 'before/plan.json', ...to.split(' ')]);
  const files = filesBelow(world, '/home/after');
  expect(pastIn(files)).toEqual(before);
  expect(before.filter((seen) => seen.includes('min  ')).length).toBeGreaterThan(3);
  const others = Object.entries(files).filter(([path]) => path.endsWith('.ics'));
  for (const [path, text] of others) {
    const guests = /\/(?:invitations|cancellations|undo)\//.test(path) ? 2 : 0;
    expect(text.match(/^ATTENDEE/gm) ?? [], path).toHaveLength(guests);
  }
  // The same again is the same to the byte.
  await run(second);
  expect(filesBelow(world, '/home/after')).toEqual(files);
});
