import { WEIGHTS } from '../weights.ts';
import { STRIDE } from './board.ts';

/** The starts of a week, by weekday: where each begins in the list, and minutes from midnight. */
interface Starts {
  readonly dayFrom: Int32Array;
  readonly minutes: Int32Array;
}

const FAR = 1 << 28;

/** Quarters of an hour in a day. */
const QUARTERS = 96;
const nearest = new Int32Array(7 * QUARTERS);
const least = new Int32Array(7);

/**
 * What it costs, for each weekly start as a home, that a week's session is held at the best other start of that week;
 * `FAR` where the week has no start. Two sweeps over each day find the nearest start by time and hour together.
 * Written to `losses`, a start's weeks side by side.
 */
export function lossesOfWeek(
  { dayFrom, minutes }: Starts,
  weeks: Int32Array,
  week: number,
  hours: Int32Array,
  offset: number,
  losses: Int32Array,
): void {
  const bit = 1 << week;
  for (let day = 0; day < 7; day++) {
    least[day] = FAR;
    const from = dayFrom[day] as number;
    const to = dayFrom[day + 1] as number;
    if (from === to) continue;
    sweep(minutes, weeks, bit, hours, offset, from, to, day);
  }
  for (let home = 0; home < minutes.length; home++) losses[home * STRIDE + week] = FAR;
  for (let homeDay = 0; homeDay < 7; homeDay++) {
    const from = dayFrom[homeDay] as number;
    const to = dayFrom[homeDay + 1] as number;
    for (let day = 0; day < 7 && from < to; day++) {
      const cheapest = least[day] as number;
      if (cheapest === FAR) continue;
      const away = Math.abs(day - homeDay);
      const base =
        WEIGHTS.displaced +
        (away === 0 ? WEIGHTS.sameDayMove : WEIGHTS.otherDayMove + away * WEIGHTS.dayMove);
      const most =
        cheapest + (away === 0 ? WEIGHTS.sameDayMoveLimit - WEIGHTS.sameDayMove : WEIGHTS.otherDayHourLimit);
      for (let home = from; home < to; home++) {
        const byHour = nearest[day * QUARTERS + (minutes[home] as number) / 15] as number;
        const cost = base + (byHour < most ? byHour : most);
        const at = home * STRIDE + week;
        if (cost < (losses[at] as number)) losses[at] = cost;
      }
    }
  }
}

/** For each quarter of a day the least of distance and hour together among the day's free starts. */
function sweep(
  minutes: Int32Array,
  weeks: Int32Array,
  bit: number,
  hours: Int32Array,
  offset: number,
  from: number,
  to: number,
  day: number,
): void {
  const first = day * QUARTERS;
  nearest.fill(FAR, first, first + QUARTERS);
  let cheapest = FAR;
  for (let start = from; start < to; start++) {
    if (((weeks[start] as number) & bit) === 0) continue;
    const cost = hours[offset + start] as number;
    nearest[first + (minutes[start] as number) / 15] = cost;
    if (cost < cheapest) cheapest = cost;
  }
  least[day] = cheapest;
  if (cheapest === FAR) return;
  const step = WEIGHTS.quarterMove;
  for (let best = FAR, quarter = first; quarter < first + QUARTERS; quarter++) {
    const here = nearest[quarter] as number;
    best += step;
    if (here < best) best = here;
    else nearest[quarter] = best;
  }
  for (let best = FAR, quarter = first + QUARTERS - 1; quarter >= first; quarter--) {
    const here = nearest[quarter] as number;
    best += step;
    if (here < best) best = here;
    else nearest[quarter] = best;
  }
}

export function isImpossible(loss: number): boolean {
  return loss >= FAR;
}
