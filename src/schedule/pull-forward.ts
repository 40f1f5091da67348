import type { Day, Roster } from '../model.ts';
import { quarterOf } from '../time/horizon.ts';
import type { Due, OpenSeries } from './due.ts';
import { oddOptions, quarterOptions, sittingOf } from './options.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { seat } from './seat.ts';
import { type Sitting, sittingAt } from './sitting.ts';

/** Weeks at a quarter's end in which forecasts take the time of everything else. */
const CRUNCH_DAYS = 14;

/** The least days between two development sessions of a pair. */
const APART = 7;

/**
 * The quarter-end shield: a development session that is due in the quarter's last two weeks and has no place in its
 * fortnight is held in the week before, a week at least after the one before it, rather than not at all.
 */
export function pullForward(team: readonly OpenSeries[], roster: Roster, bounds: Bounds): void {
  for (const series of team) {
    for (const due of series.dues) {
      if (due.sitting !== null || due.week === 0 || !mayBeEarly(series, due.monday, roster)) continue;
      const early = earlier(due, bounds);
      if (early !== null) seat(due, early);
    }
  }
}

/** Whether a session that is due in the weeks from this Monday may be held in the week before. */
export function mayBeEarly(
  { kind, every }: Pick<OpenSeries, 'kind' | 'every'>,
  monday: Day,
  roster: Roster,
): boolean {
  if (roster.rules.quarterEnd === 'none' || kind !== 'development-session' || every === 1) return false;
  return quarterOf(monday, roster).lastDay - monday < CRUNCH_DAYS;
}

/** The cheapest start of the week before, as near to home as if the session were due then. */
function earlier(due: Due, bounds: Bounds): Sitting | null {
  const { series, week, monday } = due;
  const early: Due = {
    ...due,
    week: week - 1,
    monday: monday - 7,
    quarterOptions: null,
    oddOptions: null,
  };
  const before = series.dues.find((other) => other.week === week - 2)?.sitting?.managerFirst ?? null;
  for (const options of [quarterOptions(early), oddOptions(early)]) {
    for (let rank = 0; rank < options.ranked.length; rank++) {
      const { start, managerFirst } = sittingOf(early, options, rank);
      if (managerFirst >= monday || (before !== null && managerFirst - before < APART)) continue;
      const sitting = sittingAt(due, start);
      if (!isForbidden(sitting, bounds)) return sitting;
    }
  }
  return null;
}
