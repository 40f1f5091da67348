import { fourAt, Ints, ints } from './arena';
import {
  fullDay,
  gap,
  homesOn,
  minutes,
  phases,
  Row,
  reach,
  rowCount,
  STRIDE,
  scatteredDay,
  sessionsPerDay,
  weekdays,
} from './board';
import { loadOf } from './costs';
import { DayHomes, within } from './day-homes';
import { PlaceList } from './place-list';
import { PHASE_IMBALANCE } from './weights';

/** More than any place costs. */
const NOWHERE: i32 = 1 << 30;

/** Sets of weeks in which a day of a phase is full; -1 where nobody has asked. */
let full: Ints = changetype<Ints>(0);
/** Sets of weeks in which so many series are at home on a day. */
let atLeast: Ints = changetype<Ints>(0);

export function openChoosing(): void {
  full = ints(14);
  atLeast = ints(rowCount + 1);
}

/** What a place found costs but for the balance of phases. */
export let foundCost: i32 = 0;

/**
 * The best place of a list that ranks below `limit` for a series without a home, among the homes there are, as an
 * entry of the list; -1 where there is none.
 */
export function findPlace(row: Row, list: PlaceList, limit: i32): i32 {
  for (let at = 0; at < 14; at++) full[at] = -1;
  const ahead = row.every === 1 ? 0 : (phases[0] - phases[1]) * PHASE_IMBALANCE;
  let best = -1;
  let bestCost = NOWHERE;
  for (let at = 0; at < list.length; at++) {
    const base = list.ranks[at];
    if (base >= bestCost || base >= limit) break;
    const entry = list.entries[at];
    const start = entry >> 1;
    const phase = entry & 1;
    // The cheapest questions first: most places are out before their weeks are looked at.
    const byPhase = max(0, phase === 0 ? ahead : -ahead);
    const most = min(bestCost - byPhase, limit);
    if (base >= most) continue;
    lookRound(row, start, phase);
    let cost = base + max(0, addedCost);
    if (cost >= most) continue;
    const lost = taken & row.weeks[start] & row.due(phase);
    if (lost !== 0) cost += lossIn(row, start, lost, most - cost);
    if (cost >= most) continue;
    best = entry;
    bestCost = cost + byPhase;
    foundCost = cost - base + list.costs[at];
  }
  return best;
}

/* What the homes there are mean for one place: what they add to its cost, and weeks (as bits) that they take. */

let addedCost: i32 = 0;
let taken: i32 = 0;

function lookRound(row: Row, start: i32, phase: i32): void {
  const weekday = weekdays[start];
  const from = minutes[start];
  const to = from + row.length * 5;
  const apart = gap * 5;
  addedCost = 0;
  taken = 0;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn(p, weekday);
    const count = homes.count;
    let follows = i32x4.splat(0);
    let leads = i32x4.splat(0);
    let meets = i32x4.splat(0);
    for (let four = 0; four < count; four += 4) {
      const begin = fourAt(homes.from, four);
      const end = fourAt(homes.to, four);
      follows = v128.or(follows, within(end, from - reach, from));
      leads = v128.or(leads, within(begin, to, to + reach));
      const meetsFour = meetsOf(homes, four, row, from - apart, to + apart);
      meets = v128.or(meets, v128.and(meetsFour, fourAt(homes.weeks, four)));
    }
    taken |= allOf(meets);
    addedCost += loadOf(count, fullDay);
    if (!v128.any_true(follows)) addedCost += scatteredDay;
    if (v128.any_true(leads)) addedCost -= scatteredDay;
    if (count >= sessionsPerDay) taken |= fullWeeks(row, p, weekday);
  }
}

/** Which of four homes a row's session cannot stand beside: those within a time, and its pair's other one. */
function meetsOf(homes: DayHomes, four: i32, row: Row, from: i32, to: i32): v128 {
  const begins = i32x4.lt_s(fourAt(homes.from, four), i32x4.splat(to));
  const ends = i32x4.gt_s(fourAt(homes.to, four), i32x4.splat(from));
  const isSibling = i32x4.eq(fourAt(homes.rows, four), i32x4.splat(row.sibling));
  return v128.or(v128.and(begins, ends), isSibling);
}

/** The bits of any of four numbers. */
function allOf(four: v128): i32 {
  const both = i64x2.extract_lane(four, 0) | i64x2.extract_lane(four, 1);
  return <i32>(both | (both >>> 32));
}

/** What a place's sessions cost by themselves: weeks that calendars rule out, and those that other homes do. */
export function lossAt(row: Row, start: i32, phase: i32): i32 {
  const lost = row.due(phase) & ~row.weeks[start];
  return lossIn(row, start, lost | blockedWeeks(row, start, phase), NOWHERE);
}

/** What a set of weeks costs a place that is not free in them; something above `limit` where it is more than that. */
function lossIn(row: Row, start: i32, weeks: i32, limit: i32): i32 {
  let cost = 0;
  for (let lost = weeks; lost !== 0 && cost < limit; lost &= lost - 1) {
    cost += row.losses[start * STRIDE + ctz(lost)];
  }
  return cost;
}

/** Weeks in which other homes, the pair's other one or a full day keep a series from a place it could else have. */
function blockedWeeks(row: Row, start: i32, phase: i32): i32 {
  const weekday = weekdays[start];
  const from = minutes[start] - gap * 5;
  const to = minutes[start] + (row.length + gap) * 5;
  let blocked = 0;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn(p, weekday);
    for (let four = 0; four < homes.count; four += 4) {
      const meets = v128.and(meetsOf(homes, four, row, from, to), fourAt(homes.weeks, four));
      const isOwn = i32x4.eq(fourAt(homes.rows, four), i32x4.splat(row.index));
      blocked |= allOf(v128.andnot(meets, isOwn));
    }
    if (homes.count >= sessionsPerDay) blocked |= weeksFull(homes, row);
  }
  return blocked & row.weeks[start] & row.due(phase);
}

function fullWeeks(row: Row, p: i32, weekday: i32): i32 {
  const at = p * 7 + weekday;
  if (full[at] === -1) full[at] = weeksFull(homesOn(p, weekday), row);
  return full[at];
}

/** Weeks in which as many other series are at home on a day as it takes, counted in all weeks at once. */
function weeksFull(homes: DayHomes, row: Row): i32 {
  atLeast[0] = -1;
  for (let n = 1; n <= sessionsPerDay; n++) atLeast[n] = 0;
  for (let i = 0; i < homes.count; i++) {
    if (homes.rows[i] === row.index) continue;
    const set = homes.weeks[i];
    for (let n = sessionsPerDay; n > 0; n--) atLeast[n] = atLeast[n] | (atLeast[n - 1] & set);
  }
  return atLeast[sessionsPerDay];
}
