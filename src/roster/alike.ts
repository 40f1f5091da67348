import type { Reading } from './reading.ts';
import type { Node } from './tree.ts';

const NONE: readonly never[] = [];

/** One empty list for everybody: most people say nothing of most things. */
export function few<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

/**
 * Reads a value that many people write in the same words, once. What there is to report about is read, and
 * reported, for each of them. `known` holds what was read before, by its words.
 */
export function readAlike<T>(
  reading: Reading,
  known: Map<string, T>,
  node: Node | undefined,
  read: () => T,
): T {
  if (node !== undefined && node.kind !== 'scalar') return read();
  const words = node === undefined ? '' : `${node.plain} ${node.text}`;
  const found = known.get(words);
  if (found !== undefined) return found;
  const before = reading.problems.length;
  const value = read();
  if (reading.problems.length === before) known.set(words, value);
  return value;
}
