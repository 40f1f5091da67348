import { findZone, nearestZones } from '../../time/zones/zone.ts';
import { type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { oneOf, quoted } from '../words.ts';
import { readScalar } from './text.ts';

/** The name of a zone of the tz database; null, reported, where it is none. */
export function readZone(reading: Reading, node: Node | undefined, field: string): string | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const name = scalar.text.trim();
  if (findZone(name) !== null) return name;
  const near = nearestZones(name);
  const hint =
    near.length === 0
      ? 'use a name of the tz database, such as Europe/London'
      : `did you mean ${oneOf(near)}?`;
  reportError(reading, 'unknown-time-zone', scalar, `unknown time zone ${quoted(name)}`, hint);
  return null;
}
