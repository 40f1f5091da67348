import { findZone, nearestZones } from '../../time/zones/zone.ts';
import { type Reading, report, reportError } from '../reading.ts';
import { suggest } from '../suggest.ts';
import type { Node } from '../tree.ts';
import { oneOf, quoted } from '../words.ts';
import { readScalar } from './text.ts';

/** The name of a zone of the tz database; null, reported, where it is none. */
export function readZone(reading: Reading, node: Node | undefined, field: string): string | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const name = scalar.text.trim();
  if (findZone(name) !== null) {
    const doubt = doubtAbout(name);
    if (doubt !== null) report(reading, 'warning', 'doubtful-time-zone', scalar, ...doubt);
    return name;
  }
  const near = suggest(reading, 'zone', name, nearestZones);
  const hint =
    near.length === 0
      ? 'use a name of the tz database, such as Europe/London'
      : `did you mean ${oneOf(near)}?`;
  reportError(reading, 'unknown-time-zone', scalar, `unknown time zone ${quoted(name)}`, hint);
  return null;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = { EST: 'America/New_York', MST: 'America/Denver' };

/** Names that exist and rarely mean what people mean by them. */
function doubtAbout(name: string): [message: string, hint: string] | null {
  const city = ABBREVIATIONS[name];
  if (city !== undefined) return [`${name} is winter time all year`, `did you mean ${city}?`];
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(name);
  if (offset === null || offset[2] === '0') return null;
  const side = offset[1] === '+' ? 'west of Greenwich, behind' : 'east of Greenwich, ahead of';
  return [`${name} is ${offset[2]} hours ${side} UTC`, 'name a city’s zone, such as Europe/London'];
}
