import { nearest } from '../../time/nearest.ts';
import { type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { quoted } from '../words.ts';
import { monthNamed } from './date.ts';
import { readScalar } from './text.ts';

/** A whole number from `from` to `to` in steps of `step`; null, reported, for anything else. */
export function readInteger(
  reading: Reading,
  node: Node | undefined,
  field: string,
  range: { readonly from: number; readonly to: number; readonly step: number },
): number | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const value = /^[+-]?\d{1,9}$/.test(scalar.text.trim()) ? Number(scalar.text) : Number.NaN;
  if (value >= range.from && value <= range.to && value % range.step === 0) return value;
  const steps = range.step === 1 ? '' : ` in steps of ${range.step}`;
  const allowed =
    range.to === range.from + 1
      ? `${range.from} or ${range.to}`
      : `a whole number from ${range.from} to ${range.to}${steps}`;
  reportError(
    reading,
    'out-of-range',
    scalar,
    `${field} cannot be ${quoted(scalar.text)}`,
    `write ${allowed}`,
  );
  return null;
}

/** One of a few words, in any case. */
export function readChoice<T extends string>(
  reading: Reading,
  node: Node | undefined,
  field: string,
  choices: readonly T[],
): T | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const found = choices.find((choice) => choice === scalar.text.trim().toLowerCase());
  if (found !== undefined) return found;
  const [best] = nearest(scalar.text, choices);
  const hint = best === undefined ? `write ${choices.join(' or ')}` : `did you mean ${best}?`;
  reportError(reading, 'unknown-choice', scalar, `${field} cannot be ${quoted(scalar.text)}`, hint);
  return null;
}

/** A month from 1 to 12 or by its English name. */
export function readMonth(reading: Reading, node: Node | undefined, field: string): number | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const text = scalar.text.trim();
  const value = /^\d{1,2}$/.test(text) ? Number(text) : monthNamed(text);
  if (value !== null && value >= 1 && value <= 12) return value;
  reportError(
    reading,
    'out-of-range',
    scalar,
    `${field} cannot be ${quoted(text)}`,
    'write 1 to 12, or a name such as February',
  );
  return null;
}
