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
 * What a name that is no zone may have been meant for, best first, at most three: another writing of it,
 * a Windows or everyday name (`Eastern Standard Time`, `Pacific Time`), a city or country, or a slip.
 */
export function nearestZones(name: string): string[] {
  const names = zoneNames();
  const wanted = plain(name);
  const common = commonNames()
    .filter((row) => row.names.some((each) => plain(each) === wanted))
    .flatMap((row) => row.zones);
  const same = names.filter((each) => plain(each) === wanted);
  const city = names.filter((each) => plain(each.slice(each.lastIndexOf('/') + 1)) === wanted);
  const partOf = wanted.length < 4 ? [] : names.filter((each) => plain(each).endsWith(wanted));
  const slips = nearest(name.replaceAll(' ', '_'), names);
  const cities = new Map(names.map((each) => [each.slice(each.lastIndexOf('/') + 1), each]));
  const citySlips = nearest(name.replaceAll(' ', '_'), cities.keys()).map((each) => cities.get(each) ?? each);
  return [...new Set([...same, ...common, ...city, ...partOf, ...slips, ...citySlips])].slice(0, 3);
}

/** Case, blanks and punctuation aside. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_./()-]+/g, '');
}
