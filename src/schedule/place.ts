import type { Due, OpenSeries } from './due.ts';
import { homeSlot } from './home.ts';
import { bestOption, quarterOptions } from './options.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { seat, unseat } from './seat.ts';
import { sittingAt } from './sitting.ts';

/** Seats every due session that can be at home. */
export function placeAtHome(series: readonly OpenSeries[], bounds: Bounds): void {
  for (const { dues } of series) for (const due of dues) if (due.sitting === null) seatAtHome(due, bounds);
}

function seatAtHome(due: Due, bounds: Bounds): boolean {
  const home = homeSlot(due);
  if (home === null) return false;
  const sitting = sittingAt(due, home);
  if (isForbidden(sitting, bounds)) return false;
  seat(due, sitting);
  return true;
}

/** Seats the rest as near to home as they come, those with the fewest ways out first. */
export function placeAway(series: readonly OpenSeries[], bounds: Bounds): void {
  const open: { due: Due; starts: number }[] = [];
  for (const { dues } of series) {
    for (const due of dues) {
      if (due.sitting === null) open.push({ due, starts: quarterOptions(due).ranked.length });
    }
  }
  open.sort((a, b) => a.starts - b.starts);
  for (const { due } of open) {
    const offer = bestOption(due, bounds);
    if (offer !== null) seat(due, offer.sitting);
  }
}

/** Takes displaced sessions home, or nearer, where others have made room since. */
export function returnHome(series: readonly OpenSeries[], bounds: Bounds): boolean {
  let hasMoved = false;
  for (const { dues } of series) {
    for (const due of dues) {
      const { sitting } = due;
      if (sitting === null || sitting.hold !== 'free' || sitting.start === homeSlot(due)) continue;
      unseat(due);
      const offer = seatAtHome(due, bounds) ? null : bestOption(due, bounds);
      if (due.sitting === null) seat(due, offer?.sitting ?? sitting);
      if (due.sitting !== null && (due.sitting as { start: number }).start !== sitting.start) hasMoved = true;
    }
  }
  return hasMoved;
}
