import { expect, it } from 'vitest';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { Q1, roster } from './pair.ts';
import { cadenceIn, filesBelow } from './run-cadence.ts';

const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nEND:VCALENDAR\r\n';
const PLAN = ['plan', 'pair.yaml', ...Q1];
const VERIFY = ['verify', 'calendars', '--roster', 'pair.yaml', '--now', '2026-12-01'];
const WHY = ['why', 'pair.yaml', 'ada@x.example', '2027-02-16', '--not-at', 'Tue 09:30'];

/** The pair's quarter is planned, and Grace has imported its reviews and exported them again without our marks. */
async function imported(change: (text: string) => string = (text) => text): Promise<MemoryWorld> {
  const text = roster.replace('email: grace@x.example', 'email: grace@x.example, busy: grace.ics');
  const world = memoryWorld({ files: { '/home/pair.yaml': text, '/home/grace.ics': EMPTY } });
  await cadenceIn(world, PLAN);
  const reviews = filesBelow(world, '/home/calendars')['grace/pipeline-reviews.ics'] ?? '';
  expect(reviews).toContain('X-CADENCE-KIND');
  world.files.entries.set('/home/grace.ics', change(reviews.replace(/^X-CADENCE.*\r\n/gm, '')));
  return world;
}

it('what Grace has imported of the plan does not keep her busy, in any command', async () => {
  const world = await imported();
  const before = filesBelow(world, '/home/calendars');
  for (const line of [
    PLAN,
    [...PLAN, '--out', 'afresh'],
    [...PLAN, '--out', 'continued', '--previous', 'calendars/plan.json'],
  ]) {
    const { code, err } = await cadenceIn(world, line);
    expect(code, err).toBe(0);
  }
  for (const folder of ['calendars', 'afresh', 'continued'])
    expect(filesBelow(world, `/home/${folder}`), folder).toEqual(before);

  const verified = await cadenceIn(world, VERIFY);
  expect(verified.code, verified.err).toBe(0);
  const why = await cadenceIn(world, WHY);
  world.files.entries.set('/home/grace.ics', EMPTY);
  expect(why).toEqual(await cadenceIn(world, WHY));
  expect(why.code, why.err).toBe(0);
});

it('compare plans both rosters as if she had not imported it', async () => {
  const world = await imported();
  const text = world.files.entries.get('/home/pair.yaml') ?? '';
  world.files.entries.set('/home/other.yaml', text.replace(', busy: grace.ics', ''));
  const compare = ['compare', 'pair.yaml', 'other.yaml', ...Q1];
  const { code, out, err } = await cadenceIn(world, compare);
  expect(code, err).toBe(0);
  world.files.entries.set('/home/pair.yaml', text.replace(', busy: grace.ics', ''));
  expect(out).toBe((await cadenceIn(world, compare)).out);
});

it('the same reviews under other UIDs keep her busy', async () => {
  const world = await imported((text) => text.replace(/^UID:\w{8}/gm, 'UID:00000000'));
  const verified = await cadenceIn(world, VERIFY);
  expect(verified.code).toBe(1);
  const { out } = await cadenceIn(world, PLAN);
  expect(out).toContain('because Grace Hopper is busy 09:00-09:30');
});
