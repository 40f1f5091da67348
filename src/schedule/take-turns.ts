import { type Due, type OpenSeries, windowDays } from './due.ts';
import { hasOptions } from './options.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { seat, unseat } from './seat.ts';
import { sittingAt } from './sitting.ts';

/**
 * Where not everybody can be met as often as is due, the reps take turns in doing without: a session without a place
 * gets that of another rep's in the same week, as long as the other has lost fewer.
 */
export function takeTurns(team: readonly OpenSeries[], bounds: Bounds): void {
  const lost = new Map<OpenSeries, number>();
  for (const series of team) {
    const without = series.dues.filter((due) => due.sitting === null && hasOptions(due)).length;
    if (without > 0) lost.set(series, without);
  }
  // Every second week first, so that nobody goes without for weeks on end.
  for (const inARow of [true, false]) {
    for (const series of lost.keys()) {
      for (const due of series.dues) {
        if (due.sitting !== null || !hasOptions(due) || (inARow && !isWithout(series, due.week - 1)))
          continue;
        const giver = luckier(team, series, lost, due.week).find((other) => changePlaces(due, other, bounds));
        if (giver === undefined) continue;
        lost.set(giver, (lost.get(giver) ?? 0) + 1);
        lost.set(series, (lost.get(series) ?? 0) - 1);
      }
    }
  }
}

/** Series of the same sort that have lost fewer: first who was there the week before and is the week after. */
function luckier(
  team: readonly OpenSeries[],
  series: OpenSeries,
  lost: ReadonlyMap<OpenSeries, number>,
  week: number,
): OpenSeries[] {
  const without = lost.get(series) ?? 0;
  const weight = (other: OpenSeries): number =>
    (lost.get(other) ?? 0) + (isWithout(other, week - 1) || isWithout(other, week + 1) ? without : 0);
  return team
    .filter(
      (other) =>
        other.kind === series.kind && other.slots === series.slots && (lost.get(other) ?? 0) + 1 < without,
    )
    .sort((a, b) => weight(a) - weight(b));
}

function isWithout({ dues, every }: OpenSeries, week: number): boolean {
  return every === 1 && dues.some((due) => due.week === week && due.sitting === null);
}

function changePlaces(due: Due, { dues }: OpenSeries, bounds: Bounds): boolean {
  const other = dues.find(({ week, sitting }) => week === due.week && sitting?.hold === 'free');
  const before = other === undefined ? null : unseat(other);
  if (other === undefined || before === null) return false;
  const sitting = sittingAt(due, before.start);
  // A biweekly session may have gone to a week in which a weekly one is not to be held.
  const isTooLate = sitting.managerFirst >= due.monday + windowDays(due);
  if (isTooLate || isForbidden(sitting, bounds)) {
    seat(other, before);
    return false;
  }
  seat(due, sitting);
  return true;
}
