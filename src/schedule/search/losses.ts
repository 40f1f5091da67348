import { WEIGHTS } from '../weights.ts';
import { type Board, type Row, STRIDE } from './board.ts';

type Starts = Pick<Board, 'dayFrom' | 'minutes'>;

type Times = Pick<Row, 'every' | 'weeks' | 'everFree' | 'hours' | 'variants'>;

const FAR = 1 << 28;

/** Quarters of an hour in a day. */
const QUARTERS = 96;
/** By weekday and quarter: the least of distance and hour together among the day's free starts. */
const nearest = new Int32Array(7 * QUARTERS);
/** By weekday: the least hour alone; `FAR` where nothing is free. */
const cheapest = new Int32Array(7);

/**
 * What it costs, for each weekly start as a home, that the session of each of these weeks (bits) is held at the best
 * other start, as if nobody else were there; at `home * STRIDE + week`.
 */
export function lossesOf(starts: Starts, times: Times, dueWeeks: number): Int32Array {
  const { minutes } = starts;
  const losses = new Int32Array(minutes.length * STRIDE);
  const firstQuarter = Math.min(...minutes) / 15;
  const lastQuarter = Math.max(...minutes) / 15;
  const { every, everFree } = times;
  for (let set = dueWeeks; set !== 0; set &= set - 1) {
    const week = 31 - Math.clz32(set & -set);
    if (((everFree >>> week) & 1) === 1) {
      for (let day = 0; day < 7; day++) lookAt(day, starts, times, week, firstQuarter, lastQuarter);
      lossesOfWeek(starts, week, losses);
    } else if (every === 2 && ((everFree >>> (week + 1)) & 1) === 1) {
      // A fortnight may end in a week that has room where its own has none.
      const other = WEIGHTS.displaced + WEIGHTS.otherWeekMove + 7 * WEIGHTS.dayMove;
      for (let at = week; at < losses.length; at += STRIDE) losses[at] = other;
    }
  }
  return losses;
}

/** Two sweeps over a day find for each of its quarters the nearest start by time and hour together. */
function lookAt(
  day: number,
  { dayFrom, minutes }: Starts,
  { weeks, hours, variants }: Times,
  week: number,
  firstQuarter: number,
  lastQuarter: number,
): void {
  const first = day * QUARTERS + firstQuarter;
  const last = day * QUARTERS + lastQuarter;
  const offset = (variants[week] as number) * minutes.length;
  const to = dayFrom[day + 1] as number;
  let least = FAR;
  nearest.fill(FAR, first, last + 1);
  for (let start = dayFrom[day] as number; start < to; start++) {
    if ((((weeks[start] as number) >>> week) & 1) === 0) continue;
    const cost = hours[offset + start] as number;
    nearest[day * QUARTERS + (minutes[start] as number) / 15] = cost;
    if (cost < least) least = cost;
  }
  cheapest[day] = least;
  if (least === FAR) return;
  for (let best = FAR, quarter = first; quarter <= last; quarter++) best = passOn(quarter, best);
  for (let best = FAR, quarter = last; quarter >= first; quarter--) best = passOn(quarter, best);
}

/** The better of a quarter's own start and that of the quarter before, which is one step further. */
function passOn(quarter: number, before: number): number {
  const here = nearest[quarter] as number;
  const best = before + WEIGHTS.quarterMove;
  if (here < best) return here;
  nearest[quarter] = best;
  return best;
}

function lossesOfWeek({ dayFrom, minutes }: Starts, week: number, losses: Int32Array): void {
  for (let homeDay = 0; homeDay < 7; homeDay++) {
    const to = dayFrom[homeDay + 1] as number;
    const open = openDays(homeDay);
    for (let home = dayFrom[homeDay] as number; home < to; home++) {
      const quarter = (minutes[home] as number) / 15;
      let best = FAR;
      for (let i = 0; i < open; i++) {
        const byHour = nearest[(days[i] as number) * QUARTERS + quarter] as number;
        const most = mosts[i] as number;
        const cost = (bases[i] as number) + (byHour < most ? byHour : most);
        if (cost < best) best = cost;
      }
      losses[home * STRIDE + week] = best;
    }
  }
}

const days = new Uint8Array(7);
const bases = new Int32Array(7);
const mosts = new Int32Array(7);

/** Lists the days that have a start: what it costs to go there from a home's day, and the most its hour can add. */
function openDays(homeDay: number): number {
  let open = 0;
  for (let day = 0; day < 7; day++) {
    const least = cheapest[day] as number;
    if (least === FAR) continue;
    const away = Math.abs(day - homeDay);
    days[open] = day;
    if (away === 0) {
      bases[open] = WEIGHTS.displaced + WEIGHTS.sameDayMove;
      mosts[open] = least + WEIGHTS.sameDayMoveLimit - WEIGHTS.sameDayMove;
    } else {
      bases[open] = WEIGHTS.displaced + WEIGHTS.otherDayMove + away * WEIGHTS.dayMove;
      mosts[open] = least + WEIGHTS.otherDayHourLimit;
    }
    open++;
  }
  return open;
}
