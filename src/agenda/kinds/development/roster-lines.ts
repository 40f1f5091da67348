import { type Occasion, sessionIndex } from '../../occasion.ts';
import { goRound } from '../../rotation.ts';

/** A few of the roster's lines each time, so many that all have had their turn after five sessions. */
export function someOf(occasion: Occasion, lines: readonly string[]): readonly string[] {
  return goRound(lines, Math.max(2, Math.ceil(lines.length / 5)), sessionIndex(occasion));
}

/** The same for lines that need not come up every time: a single one has every second session. */
export function nowAndThen(occasion: Occasion, lines: readonly string[], offset: 0 | 1): readonly string[] {
  return goRound(lines, Math.max(1, Math.ceil(lines.length / 5)), sessionIndex(occasion) + offset, 2);
}
