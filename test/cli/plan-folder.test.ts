import { describe, expect, it } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { pair, Q1 } from './pair.ts';
import { cadence, cadenceIn, filesBelow } from './run-cadence.ts';

describe("other people's files", () => {
  it.each([
    ['plan.json', '{ "mine": true }'],
    ['grace/pipeline-reviews.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n'],
  ])('%s is not overwritten, but by --force', async (path, text) => {
    const files = { ...pair, [`/home/calendars/${path}`]: text };
    const world = memoryWorld({ files });
    const refused = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/output-not-ours|plan-not-cadence/);
    expect(filesBelow(world, '/home/calendars')).toEqual({ [path]: text });

    expect(await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--force'])).toMatchObject({ code: 0 });
    expect(filesBelow(world, '/home/calendars')[path]).not.toBe(text);
  });

  it('in the folder are left alone', async () => {
    const files = {
      ...pair,
      '/home/calendars/grace/notes.txt': 'mine',
      '/home/calendars/README': 'mine',
    };
    const { code, world } = await cadence(['plan', 'pair.yaml', ...Q1], { files });
    expect(code).toBe(0);
    expect(filesBelow(world, '/home/calendars')).toMatchObject({ 'grace/notes.txt': 'mine', README: 'mine' });
  });

  it('a file where the folder should be is an error', async () => {
    const { code, err } = await cadence(['plan', 'pair.yaml', ...Q1, '--out', 'pair.yaml'], {
      files: pair,
    });
    expect(code).toBe(2);
    expect(err).toContain('folder-unwritable');
  });
});
