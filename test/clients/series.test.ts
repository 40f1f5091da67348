import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CALENDARS, dueIn, ROSTER, series, textOf } from '../output/quarter-in-series.ts';
import { publish } from '../verify/published.ts';
import { hasModules, python } from './debian.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadence-series-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
it.skipIf(!hasModules('icalendar', 'recurring_ical_events'))(
  'a quarter in series is unfolded to the same instants by python3-icalendar, and libical objects to nothing',
  async () => {
    const one = await publish({ text: ROSTER }, series);
    const files = CALENDARS.map((path, i) => {
      const file = join(folder, `${i}.ics`);
      writeFileSync(file, textOf(one, path));
      return file;
    });
    const pairs = files.flatMap((file) => [file, 'America/New_York']);
    const found = python('expand.py', ['2026-12-30', '2027-04-20', ...pairs]) as Record<string, number[][]>;
    files.forEach((file, i) => {
      expect(found[file]).toEqual(dueIn(one, CALENDARS[i] ?? '').map(({ start, end }) => [start, end]));
    });
    expect(Object.values(python('strict.py', files) as object).flat()).toEqual([]);
  },
);
