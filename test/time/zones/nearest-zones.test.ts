import { expect, test } from 'vitest';
import { commonNames, zoneOfWindowsName } from '../../../src/time/zones/common-names.ts';
import { nearestZones, zoneNames } from '../../../src/time/zones/nearest-zones.ts';
import { findZone } from '../../../src/time/zones/zone.ts';

test.each([
  ['a slip', 'Europe/Londn', 'Europe/London'],
  ['case', 'america/new_york', 'America/New_York'],
  ['a blank', 'America/New York', 'America/New_York'],
  ['a city', 'New York', 'America/New_York'],
  ['a city with its country', 'London, UK', 'Europe/London'],
  ['a city with no zone of its own', 'Mumbai', 'Asia/Kolkata'],
  ['such a city behind an area', 'Europe/Munich', 'Europe/Berlin'],
  ['a slip in a city', 'Sydny', 'Australia/Sydney'],
  ['a Windows name', 'Eastern Standard Time', 'America/New_York'],
  ['an everyday name', 'Pacific Time', 'America/Los_Angeles'],
  ['letters', 'PT', 'America/Los_Angeles'],
  ['an offset, which Etc counts the other way', 'UTC+1', 'Etc/GMT-1'],
  ['an offset with minutes', '-05:00', 'Etc/GMT+5'],
])('%s: %s', (_, name, expected) => {
  expect(nearestZones(name)[0]).toBe(expected);
});

test.each(['', '  ', 'Nowhere at all', 'xx'])('suggests nothing for %j', (name) => {
  expect(nearestZones(name)).toEqual([]);
});

test('suggests zones only, three at most', () => {
  for (const name of ['Australia', 'Central European Time', 'Etc/GMT+99', 'America/', 'Asia/Bangalore']) {
    const suggested = nearestZones(name);
    expect(suggested.length).toBeLessThanOrEqual(3);
    for (const zone of suggested) expect(findZone(zone)).not.toBeNull();
  }
});

test('every common name leads to zones, and is none itself', () => {
  for (const row of commonNames()) {
    for (const zone of row.zones) expect(findZone(zone), zone).not.toBeNull();
    for (const name of row.names) expect(findZone(name), name).toBeNull();
  }
});

test('knows the zones of Windows names as Outlook writes them', () => {
  expect(zoneOfWindowsName('Eastern Standard Time')).toBe('America/New_York');
  expect(zoneOfWindowsName('Yukon Standard Time')).toBe('America/Whitehorse');
  expect(zoneOfWindowsName('Afghanistan Standard Time')).toBe('Asia/Kabul');
  expect(zoneOfWindowsName('Eastern')).toBeNull();
  expect(zoneOfWindowsName('Standard Time')).toBeNull();
  expect(zoneOfWindowsName('')).toBeNull();
});

test('every name listed is found', () => {
  const names = zoneNames();
  expect(names).toContain('US/Eastern');
  expect(names.filter((name) => findZone(name) === null)).toEqual([]);
});
