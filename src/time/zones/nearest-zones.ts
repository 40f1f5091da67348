import { nearest } from '../nearest.ts';
import { commonNames } from './common-names.ts';
import { table } from './data.ts';

/** Every name that `findZone` knows, links included, in order. */
export function zoneNames(): string[] {
  return table
    .split('\n')
    .flatMap((line) => line.slice(line.lastIndexOf('|') + 1).split(' '))
    .filter((name) => name !== '')
    .sort();
}

/**
 * What a name that is no zone may have been meant for, best first, at most three: another writing of a
 * zone, a Windows or everyday name (`Eastern Standard Time`, `Pacific Time`), a city, an offset; where it is
 * none of these, a slip.
 */
export function nearestZones(name: string): string[] {
  if (plain(name) === '') return [];
  const names = zoneNames();
  for (const reading of readings(name)) {
    const meant = zonesMeant(reading, names);
    if (meant.length > 0) return meant.slice(0, 3);
  }
  const lastPart = readings(name).at(-1) ?? name;
  const words = new Map(commonNames().flatMap((row) => row.names.map((each) => [each, row.zones] as const)));
  const cities = new Map(names.map((each) => [cityOf(each), each]));
  const slips = [
    ...nearest(name.replaceAll(' ', '_'), names),
    ...nearest(lastPart.replaceAll(' ', '_'), cities.keys()).map((city) => cities.get(city) ?? city),
    ...nearest(lastPart, words.keys()).flatMap((word) => words.get(word) ?? []),
  ];
  return [...new Set(slips)].slice(0, 3);
}

/** The whole name, then what stands before a comma (`London, UK`) or after a slash (`Europe/Munich`). */
function readings(name: string): string[] {
  const beforeComma = name.split(',', 1)[0] ?? name;
  return [...new Set([name, beforeComma, cityOf(name)])];
}

function zonesMeant(name: string, names: readonly string[]): string[] {
  const wanted = plain(name);
  const same = names.filter((each) => plain(each) === wanted);
  if (same.length > 0) return same;
  const offset = zoneOfOffset(name, names);
  if (offset !== null) return [offset];
  const common = commonNames().filter((row) => row.names.some((each) => plain(each) === wanted));
  if (common.length > 0) return [...new Set(common.flatMap((row) => row.zones))];
  return names.filter((each) => plain(cityOf(each)) === wanted);
}

/** `UTC+1` and `+01:00` are `Etc/GMT-1`: the tz database counts hours west of Greenwich there. */
function zoneOfOffset(name: string, names: readonly string[]): string | null {
  const match = /^(?:utc|gmt)?\s*([+-])0?(\d{1,2})(?::?00)?$/i.exec(name.trim());
  if (match === null) return null;
  const zone = match[2] === '0' ? 'Etc/UTC' : `Etc/GMT${match[1] === '+' ? '-' : '+'}${match[2]}`;
  return names.includes(zone) ? zone : null;
}

function cityOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Case, blanks and punctuation aside; signs tell zones apart. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_./(),]+/g, '');
}
