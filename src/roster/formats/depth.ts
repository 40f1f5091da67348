import { type Reading, reportError } from '../reading.ts';

/** Levels of nesting; a roster has six. */
export const DEEPEST = 32;

export function reportTooDeep(reading: Reading, from: number): void {
  reportError(
    reading,
    'nested-too-deeply',
    { from, to: from + 1 },
    `values are nested more than ${DEEPEST} levels deep`,
    'a roster needs six; look for a bracket that is never closed',
  );
}
