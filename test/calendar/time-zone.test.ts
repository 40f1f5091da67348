import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readComponents } from '../../src/calendar/busy/component.ts';
import { privateClock } from '../../src/calendar/busy/private-clock.ts';
import { contentLines } from '../../src/calendar/content-lines.ts';
import { writeTimeZone } from '../../src/calendar/time-zone.ts';
import { civil } from '../../src/time/day.ts';
import { table } from '../../src/time/zones/data.ts';
import { findZone, type Zone, zoneTransitions } from '../../src/time/zones/zone.ts';
import { ZONES } from '../oracle/events.ts';

const zoneOf = (name: string): Zone => findZone(name) as Zone;
const names = table
  .trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(line.lastIndexOf('|') + 1)
      .trim()
      .split(' '),
  );

function componentOf(name: string, from: number, to: number): string {
  const lines = contentLines();
  writeTimeZone(lines, { zone: zoneOf(name), from, to });
  return Buffer.from(lines.take()).toString();
}

/** Wall times to look at: every two and a half days, and all around each change but for the hours that come twice. */
function wallTimes(zone: Zone, from: number, to: number): number[] {
  const walls: number[] = [];
  for (let wall = from; wall < to; wall += 3600) walls.push(wall);
  for (const { at, offsetBefore, offsetAfter } of zoneTransitions(zone, from, to)) {
    walls.push(at + Math.min(offsetBefore, offsetAfter) - 5, at + Math.max(offsetBefore, offsetAfter) + 5);
  }
  return walls;
}

describe('a VTIMEZONE', () => {
  const from = civil(2026, 1, 1) * 1440;
  const to = civil(2028, 12, 31) * 1440;

  it('has at least one STANDARD, and no rule but the n-th or last weekday of a month', () => {
    expect(names.length).toBeGreaterThan(590);
    for (const name of names) {
      const text = componentOf(name, from, to);
      expect(text, name).toContain('BEGIN:STANDARD');
      expect(text, name).not.toMatch(/RDATE|UNTIL|COUNT|BYMONTHDAY/);
    }
  });

  it('says of every zone what the planner says', () => {
    const wrong: string[] = [];
    for (const name of names) {
      const zone = zoneOf(name);
      for (const year of [2026, 2028]) {
        const begin = civil(year, 1, 1) * 1440;
        const end = civil(year, 12, 31) * 1440;
        const { timeZones } = readComponents(componentOf(name, begin, end));
        const clock = privateClock(timeZones[0]?.observances ?? [], { from: begin, to: end });
        for (const wall of wallTimes(zone, begin, end)) {
          if (clock?.toInstant(0, wall) !== zone.toInstant(0, wall)) wrong.push(`${name} ${wall}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(ZONES)('says of %s to ical.js what the planner says', (name) => {
    const zone = zoneOf(name);
    const component = new ICAL.Component(ICAL.parse(componentOf(name, from, to)) as never);
    const timezone = new ICAL.Timezone({ component, tzid: name });
    for (const wall of wallTimes(zone, from, to)) {
      const { day, minute } = zone.toWall(zone.toInstant(0, wall));
      // Inside a gap there is no such time, and ical.js moves it the other way.
      if (day * 1440 + minute !== wall) continue;
      const date = new Date(wall * 60_000);
      const time = ICAL.Time.fromData({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: 0,
        isDate: false,
      });
      expect(wall - timezone.utcOffset(time) / 60, `${name} ${date.toISOString()}`).toBe(
        zone.toInstant(0, wall),
      );
    }
  });

  it('gives a zone without changes one observance', () => {
    expect(componentOf('Asia/Kolkata', from, to).match(/BEGIN:/g)).toHaveLength(2);
  });

  it('calls a move eastward for good standard time', () => {
    // Kazakhstan's east moved west for good in 2024; Volgograd moved east in 2018 and back in 2020.
    const text = componentOf('Asia/Almaty', civil(2024, 1, 1) * 1440, civil(2024, 12, 31) * 1440);
    expect(text).not.toContain('DAYLIGHT');
  });
});
