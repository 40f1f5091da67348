import { Floats, floats, Ints, ints } from './arena';
import {
  dayFrom,
  daysOfOthers,
  fullDay,
  gap,
  minutes,
  rowAt,
  rowCount,
  sessionsPerDay,
  starts,
  weeks,
} from './board';
import { imbalanceOf, loadOf } from './costs';

/*
 * What a team's series share, each share with a number of its own: the manager's quarters of an hour (no two sessions
 * in one), days (so many sessions), the days of each pair (one session), and in the fortnight's template the days by
 * their load and the balance of the two weeks.
 */

/** By weekly start: its quarter of an hour among those of a week in which sessions can be. */
export let quarters: Ints = changetype<Ints>(0);
export let quartersAWeek: i32 = 0;
/** Where the days begin, those of pairs, the template's days; and the balance, which is the last. */
export let dayAt: i32 = 0;
export let loadAt: i32 = 0;
export let balanceAt: i32 = 0;
/** By row: how many quarters its sessions take with what stays free after them. */
export let spans: Ints = changetype<Ints>(0);
/** By row: where its pair's days begin; -1 where the pair may meet twice a day. */
export let pairDays: Ints = changetype<Ints>(0);
/** How much there is of each share; 0 of those that cost by the piece. */
export let most: Floats = changetype<Floats>(0);
/** What one more home costs on a day of the template that has none, one, two ... */
export let loads: Floats = changetype<Floats>(0);
/** What one more biweekly series costs in the week that is ahead by none, one, two ... */
export let balances: Floats = changetype<Floats>(0);
export let balanceCount: i32 = 0;

export function layOutShares(): void {
  spans = ints(rowCount);
  let widest = 0;
  for (let index = 0; index < rowCount; index++) {
    spans[index] = (rowAt(index).length + gap + 2) / 3;
    widest = max(widest, spans[index]);
  }
  let first = i32.MAX_VALUE;
  let last = 0;
  for (let start = 0; start < starts; start++) {
    first = min(first, minutes[start] / 15);
    last = max(last, minutes[start] / 15);
  }
  const width = last - first + widest + 1;
  quarters = ints(starts);
  let open = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const from = dayFrom[weekday];
    const to = dayFrom[weekday + 1];
    if (from === to) continue;
    for (let start = from; start < to; start++) quarters[start] = open * width + minutes[start] / 15 - first;
    open++;
  }
  quartersAWeek = open * width;
  // A fortnight ends a week after the week it is due in.
  const days = (weeks + 1) * 7;
  dayAt = (weeks + 1) * quartersAWeek;
  const pairAt = dayAt + days;
  loadAt = pairAt + rowCount * days;
  balanceAt = loadAt + 14;
  most = floats(balanceAt + 1);
  for (let at = 0; at < dayAt; at++) most[at] = 1;
  for (let at = pairAt; at < loadAt; at++) most[at] = 1;
  for (let day = 0; day < days; day++) most[dayAt + day] = max(0, sessionsPerDay - daysOfOthers[day]);
  pairDays = ints(rowCount);
  loads = floats(rowCount);
  balances = floats(rowCount);
  balanceCount = 0;
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    pairDays[index] = row.sibling === -1 ? -1 : pairAt + min(index, row.sibling) * days;
    loads[index] = loadOf(index, fullDay);
    if (row.every === 1) continue;
    balances[balanceCount] = imbalanceOf(balanceCount + 1) - imbalanceOf(balanceCount);
    balanceCount++;
  }
}
