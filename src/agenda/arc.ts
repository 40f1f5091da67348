import type { DueWeek } from './due-week.ts';

/** What a development session is mainly for. */
export type Stage = 'goals' | 'skill' | 'feedback' | 'experiment' | 'career' | 'consolidation';

export interface ArcPlace {
  readonly stage: Stage;
  /** How many sessions of this stage the quarter has had. */
  readonly nth: number;
  readonly isLast: boolean;
}

/**
 * The place of a development session in its quarter: goals first, then the skill, feedback both ways in the
 * middle, then the experiment, the career and, where the quarter has room, time to look back.
 *
 * It follows from the week alone, so a session has the same place whether a quarter or a year is planned.
 */
export function placeInArc(week: DueWeek, every: 1 | 2): ArcPlace {
  const first = week.week % every;
  const length = Math.ceil((week.weeks - first) / every);
  const at = Math.floor(week.week / every);
  const stages = arcOf(length);
  const stage = stages[at] ?? 'skill';
  let nth = 0;
  for (let before = 0; before < at; before++) if (stages[before] === stage) nth++;
  return { stage, nth, isLast: at === length - 1 };
}

const arcs = new Map<number, readonly Stage[]>();

/** The stages of a quarter with so many sessions: 6 or 7 for a biweekly series, 12 to 14 for a weekly one. */
export function arcOf(length: number): readonly Stage[] {
  let arc = arcs.get(length);
  if (arc === undefined) {
    const ending: readonly Stage[] =
      length < 7 ? ['experiment', 'career'] : ['experiment', 'career', 'consolidation'];
    const middle = Math.floor(length / 2);
    arc = Array.from({ length }, (_, at) => {
      if (at === 0) return 'goals';
      if (at === middle) return 'feedback';
      return ending[at - (length - ending.length)] ?? 'skill';
    });
    arcs.set(length, arc);
  }
  return arc;
}
