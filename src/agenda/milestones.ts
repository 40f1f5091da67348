import type { CheckPointDate, Day } from '../model.ts';
import type { DueWeek } from './due-week.ts';

/** A goal as it stands in agendas, and by when it is to be reached; null: it stands until it is removed. */
export interface DatedLine {
  readonly line: string;
  readonly by: CheckPointDate | null;
}

/** From this day on after joining, check-points are those of the quarter. */
const RAMP = 100;

/** The lines without a date. */
export function standing(lines: readonly DatedLine[]): readonly string[] {
  return lines.flatMap(({ line, by }) => (by === null ? [line] : []));
}

/**
 * The lines that are worked on in a week: those of a check-point from thirty days before it to the session
 * nearest to it.
 */
export function currentMilestones(
  lines: readonly DatedLine[],
  { monday, week }: DueWeek,
  every: 1 | 2,
  joined: Day | null,
): readonly string[] {
  if (lines.length === 0) return NONE;
  const quarter = monday - 7 * week;
  const start = joined !== null && joined + RAMP >= quarter ? joined : quarter;
  const thursday = monday + 3;
  return lines.flatMap(({ line, by }) => {
    if (by === null) return [];
    const due = by.due ?? start + by.checkPoint;
    const late = Math.floor((7 * every) / 2);
    return thursday > due - 30 + late && thursday <= due + late ? [line] : [];
  });
}

const NONE: readonly string[] = [];
