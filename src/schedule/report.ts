import type { Displacement, Horizon, Reason, Session, Unplaced } from '../model.ts';
import type { Due, OpenSeries } from './due.ts';
import { whyDisplaced } from './explain-displaced.ts';
import { whyUnplaced } from './explain-unplaced.ts';
import { noKnownReasons } from './obstacles.ts';
import type { Planning } from './planning.ts';
import { noProofs } from './proof/prove-unplaced.ts';
import type { Standing } from './published.ts';
import { sessionOf } from './session-of.ts';
import type { Sitting } from './sitting.ts';
import { openTrials } from './trial.ts';

export interface QuarterPlan {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly Unplaced[];
}

/** Says where every due session of a quarter ended up, and why it is not at home or has no place. */
export function reportSessions(
  planning: Planning,
  series: readonly OpenSeries[],
  { kept }: Standing,
  horizon: Horizon,
): QuarterPlan {
  const { firstDay, lastDay } = horizon;
  const sessions: Session[] = [];
  const unplaced: Unplaced[] = [];
  const known = noKnownReasons();
  const proofs = noProofs(planning.input.roster);
  const trials = openTrials(planning, series, horizon);
  for (const { dues } of series) {
    for (const due of dues) {
      if (due.sitting === null) unplaced.push(whyUnplaced(trials, proofs, due, known));
      else sessions.push(sessionOf(planning, due.sitting, displacementOf(planning, due, due.sitting)));
    }
  }
  // Held already, though by today's roster they would not be due.
  for (const sitting of kept.values()) {
    if (sitting.due === null && sitting.monday >= firstDay && sitting.monday <= lastDay) {
      sessions.push(sessionOf(planning, sitting, sitting.published));
    }
  }
  return { sessions, unplaced };
}

function displacementOf(planning: Planning, due: Due, sitting: Sitting): Displacement | null {
  const before = sitting.published;
  if (sitting.hold === 'fixed') return before;
  const now = whyDisplaced(planning, due, sitting);
  // While only the clock moves, what was said of a session that stays where it was is said again: word for
  // word, so that no reason outlives its cause.
  const isSame = before !== null && now?.home === before.home && sameButPast(now.because, before.because);
  return isSame ? before : now;
}

/** The clock may have added that home is over; days that are frozen no more have taken a reason away. */
function sameButPast(now: readonly Reason[], before: readonly Reason[]): boolean {
  const lasting = (all: readonly Reason[]): string =>
    all.flatMap(({ rule, detail }) => (rule === 'past' ? [] : [detail])).join('\n');
  const isPast = ({ rule }: Reason): boolean => rule === 'past';
  return lasting(now) === lasting(before) && (now.some(isPast) || !before.some(isPast));
}
