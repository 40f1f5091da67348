import type { Due } from './due.ts';
import type { DaysOff, Obstructed } from './obstacles.ts';
import type { Planning } from './planning.ts';

export function whatWouldHelp(
  _planning: Planning,
  _due: Due,
  _starts: readonly Obstructed[],
  _daysOff: DaysOff,
  _excused: boolean,
): string[] {
  return [];
}
