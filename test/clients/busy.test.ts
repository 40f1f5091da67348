import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBusy } from '../../src/calendar/read-busy.ts';
import { civil } from '../../src/time/day.ts';
import { findZone, type Zone } from '../../src/time/zones/zone.ts';
import { EXPORTS } from '../oracle/exports.ts';
import { hasModules, python } from './debian.ts';

const WINDOW = { from: civil(2027, 1, 4) * 1440, to: civil(2027, 4, 5) * 1440 };

/**
 * The night in which Sydney puts its clocks back: section 3.8.5.3 has a night shift end an hour early then;
 * calendar programs and ical.js have it end at the time that it shows.
 */
const ON_THE_CLOCK: Readonly<Record<string, string>> = { '30112500 30112980': '30112500 30113040' };

it.skipIf(!hasModules('icalendar', 'recurring_ical_events'))(
  'python3-icalendar finds the same busy time in every export',
  async () => {
    const pairs = EXPORTS.flatMap(([file, zone]) => [`fixtures/busy/${file}`, zone]);
    // A day more on each side: the window's own ends are on nobody's clock.
    const theirs = python('expand.py', ['2027-01-03', '2027-04-07', ...pairs]) as Record<
      string,
      readonly (readonly [number, number])[]
    >;
    for (const [file, zoneName] of EXPORTS) {
      const path = `fixtures/busy/${file}`;
      const text = readFileSync(path, 'utf8');
      const { value, diagnostics } = await readBusy({ file, text }, WINDOW, findZone(zoneName) as Zone);
      const ours = value?.map(({ start, end }) => `${start} ${end}`).sort();
      const expected = (theirs[path] ?? []).filter(([start, end]) => start < WINDOW.to && end > WINDOW.from);
      expect(diagnostics, file).toEqual([]);
      const said = expected.map(([start, end]) => `${start} ${end}`);
      expect(ours, file).toEqual(said.map((span) => ON_THE_CLOCK[span] ?? span).sort());
      expect(ours?.length, file).toBeGreaterThan(0);
    }
  },
);
