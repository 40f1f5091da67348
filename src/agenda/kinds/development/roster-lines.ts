import { currentMilestones } from '../../milestones.ts';
import type { Occasion } from '../../occasion.ts';
import { goRound } from '../../rotation.ts';

/** A few of the roster's lines each time, so many that all have had their turn after five sessions. */
export function someOf({ index }: Occasion, lines: readonly string[]): readonly string[] {
  return goRound(lines, Math.max(2, Math.ceil(lines.length / 5)), index);
}

/** The same for lines that need not come up every time: a single one has every second session. */
export function nowAndThen({ index }: Occasion, lines: readonly string[], offset: 0 | 1): readonly string[] {
  return goRound(lines, Math.max(1, Math.ceil(lines.length / 5)), index + offset, 2);
}

/** Goals of the check-point that is next. */
export function milestonesOf({ texts, week, every, joined }: Occasion): readonly string[] {
  return currentMilestones(texts.goals, week, every, joined);
}

/** One list after the other; no copy where one is empty, as it mostly is. */
export function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}
