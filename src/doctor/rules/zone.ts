import type { Line } from '../../calendar/busy/content-line.ts';
import { privateClock } from '../../calendar/busy/private-clock.ts';
import { zoneOfWindowsName } from '../../time/zones/common-names.ts';
import { findZone, nearestZones } from '../../time/zones/zone.ts';
import { type ContentLine, parameterOf } from '../content-lines.ts';
import { type Component, type IcsFile, lineOf } from '../ics-file.ts';
import { saidTimes, wallOf } from '../times.ts';
import { at, type DoctorRule, type Found, short } from './doctor-rule.ts';

/** The first line that uses each zone. */
function usedZones(file: IcsFile): Map<string, ContentLine> {
  const used = new Map<string, ContentLine>();
  for (const { line, moment } of saidTimes(file)) {
    const name = parameterOf(line, 'TZID');
    if (name !== null && moment?.form === 'local' && !used.has(name)) used.set(name, line);
  }
  return used;
}

function* describedZones({ calendars }: IcsFile): Generator<Component, void, undefined> {
  for (const { components } of calendars) {
    for (const component of components) if (component.name === 'VTIMEZONE') yield component;
  }
}

export const missingZone: DoctorRule = {
  code: 'ics-zone-missing',
  severity: 'error',
  *check(file) {
    const described = new Set([...describedZones(file)].map((zone) => lineOf(zone, 'TZID')?.value));
    for (const [name, line] of usedZones(file)) {
      if (described.has(name)) continue;
      yield at(line, `no VTIMEZONE describes ${short(name)}`, 'add its VTIMEZONE, or write the times in UTC');
    }
  },
};

export const zoneName: DoctorRule = {
  code: 'ics-zone-name',
  severity: 'warning',
  *check(file) {
    for (const [name, line] of usedZones(file)) {
      if (findZone(name) !== null) continue;
      const windows = zoneOfWindowsName(name);
      const what = windows === null ? 'no name of the tz database' : 'a name that Windows has';
      const [near] = windows === null ? nearestZones(name) : [windows];
      yield at(
        line,
        `${short(name)} is ${what}`,
        near === undefined ? 'use one, such as Europe/London' : `write ${near}`,
      );
    }
  },
};

const PARTS = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'];

export const brokenZone: DoctorRule = {
  code: 'ics-zone-broken',
  severity: 'error',
  *check(file) {
    for (const zone of describedZones(file)) {
      if (lineOf(zone, 'TZID') === null)
        yield at(zone.begin, 'a VTIMEZONE without TZID', 'add the zone’s name');
      if (zone.components.length === 0) {
        yield at(
          zone.begin,
          'a VTIMEZONE without STANDARD or DAYLIGHT',
          'export the calendar with whole zones',
        );
      }
      for (const observance of zone.components) {
        const missing = PARTS.filter((name) => lineOf(observance, name) === null);
        if (missing.length === 0) continue;
        yield at(
          observance.begin,
          `${observance.name} has no ${missing.join(' and no ')}`,
          'export the calendar with whole zones',
        );
      }
    }
  },
};

export const wrongZone: DoctorRule = {
  code: 'ics-zone-wrong',
  severity: 'warning',
  *check(file) {
    const described = new Map(
      [...describedZones(file)].map((zone) => [lineOf(zone, 'TZID')?.value ?? '', zone]),
    );
    const told = new Set<string>();
    for (const { line, moment } of saidTimes(file)) {
      const name = parameterOf(line, 'TZID');
      const zone = name === null ? null : findZone(name);
      const component = described.get(name ?? '');
      if (
        moment?.form !== 'local' ||
        name === null ||
        zone === null ||
        component === undefined ||
        told.has(name)
      )
        continue;
      const wall = wallOf(moment);
      const clock = privateClock(
        component.components.map(({ lines }) => lines.map(asLine)),
        { from: wall - 1440, to: wall + 1440 },
      );
      const minute = Math.floor(moment.second / 60);
      const off =
        clock === null ? 0 : clock.toInstant(moment.day, minute) - zone.toInstant(moment.day, minute);
      if (off === 0) continue;
      told.add(name);
      yield difference(line, name, off);
    }
  },
};

function difference(line: ContentLine, name: string, off: number): Found {
  const message = `the file’s VTIMEZONE puts this ${Math.abs(off)} minutes ${off > 0 ? 'later' : 'earlier'} than ${name} has it`;
  return at(line, message, 'export the calendar again with a current program, or write the times in UTC');
}

function asLine({ name, value, number }: ContentLine): Line {
  return { name, parameters: '', value, number, length: 0 };
}
