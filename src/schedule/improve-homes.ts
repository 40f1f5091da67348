import {
  entryAt,
  feasibleWeeks,
  type HomeSearch,
  putBack,
  type Seeker,
  settle,
  settleAt,
  totalCost,
  unsettle,
  weekdayOf,
} from './home-search.ts';
import type { Effort } from './planning.ts';
import type { Random } from './random.ts';
import { WEIGHTS } from './weights.ts';

/** Steps for each series in search of a home. */
const STEPS: Readonly<Record<Effort, number>> = { quick: 10, normal: 40, thorough: 400 };
/** Steps for each series without a better arrangement after which the search gives up. */
const PATIENCE = 10;
/** Where neighbours cost less than one displaced session in all, there is nothing to search for. */
const WORTH_IT = WEIGHTS.displaced;
/** How many of its own best places a series may be forced into. */
const REACH = 40;
/** The most a step may cost at first; it falls to nothing. */
const WARMTH = 400;
/** Rounds in which every series looks for a better place by itself. */
const ROUNDS = 3;

/**
 * Looks for a better arrangement of the homes: again and again one series is forced into a place it would like,
 * whoever is in the way finds another, and the change stays if it is worth it, or nearly, early on.
 */
export function improveHomes(
  search: HomeSearch,
  seekers: readonly Seeker[],
  random: Random,
  effort: Effort,
): void {
  settleEach(search, seekers);
  for (const one of seekers) one.onlyPhase = -1;
  let now = totalCost(search, seekers);
  let best = now;
  let bestPlaces = placesOf(seekers);
  const steps = isNearlyIdeal(seekers) ? 0 : STEPS[effort] * seekers.length;
  let bestAt = 0;
  for (let step = 0; step < steps && step - bestAt < PATIENCE * seekers.length; step++) {
    const wanting = worseOff(seekers, random);
    if (wanting === null) break;
    const touched = force(search, seekers, wanting, random);
    if (touched.length === 0) continue;
    const then = totalCost(search, seekers);
    const warmth = Math.floor((WARMTH * (steps - step)) / steps);
    if (then - now > random.next(warmth + 1)) {
      undo(search, touched);
      continue;
    }
    now = then;
    if (now >= best) continue;
    best = now;
    bestAt = step;
    bestPlaces = placesOf(seekers);
  }
  restore(search, seekers, bestPlaces);
}

/** Whether all series together pay less for their neighbours than one displaced session. */
export function isNearlyIdeal(seekers: readonly Seeker[]): boolean {
  let paid = 0;
  const phaseCosts: number[] = [];
  for (const { cost, leastByPhase } of seekers) {
    const [first = 0, second] = leastByPhase;
    paid += cost - first;
    if (second !== undefined) phaseCosts.push(second - first);
  }
  // Half of the biweekly series have to be in either phase, whatever each would choose alone.
  phaseCosts.sort((a, b) => a - b);
  for (let i = 0; i < phaseCosts.length >>> 1; i++) paid -= phaseCosts[i] ?? 0;
  return paid < WORTH_IT;
}

function settleEach(search: HomeSearch, seekers: readonly Seeker[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (const one of seekers) {
      const { entry, kept } = one;
      unsettle(search, one);
      settle(search, one);
      hasMoved ||= one.entry !== entry || one.kept !== kept;
    }
    if (!hasMoved) return;
  }
}

/** The one of three that pays most for its neighbours; null where nobody does. */
function worseOff(seekers: readonly Seeker[], random: Random): Seeker | null {
  let worst: Seeker | null = null;
  for (let i = 0; i < 3; i++) {
    const one = seekers[random.next(seekers.length)];
    if (one === undefined || one.ranked.length === 0) continue;
    if (worst === null || regretOf(one) > regretOf(worst)) worst = one;
  }
  return worst;
}

/** A series and where it was. */
interface Touched {
  readonly seeker: Seeker;
  readonly entry: number;
  readonly kept: number;
}

/** What a series pays for its neighbours. */
function regretOf({ cost, leastByPhase, entry }: Seeker): number {
  return cost - (leastByPhase[leastByPhase.length === 2 ? entry & 1 : 0] ?? 0);
}

/** Puts a series into one of the places it would like best, and says who has moved; nobody where it is there. */
function force(search: HomeSearch, seekers: readonly Seeker[], wanting: Seeker, random: Random): Touched[] {
  const reach = Math.min(REACH, wanting.ranked.length);
  const at = Math.min(random.next(reach), random.next(reach));
  const entry = entryAt(wanting, at);
  if (entry === wanting.entry) return [];
  const evicted = inTheWay(search, seekers, wanting, entry, random);
  const touched = [wanting, ...evicted].map((one) => ({ seeker: one, entry: one.entry, kept: one.kept }));
  unsettle(search, wanting);
  for (const other of evicted) unsettle(search, other);
  settleAt(search, wanting, at);
  for (let left = evicted.length; left > 0; left--) {
    const pick = random.next(left);
    const other = evicted[pick];
    if (other === undefined) continue;
    settle(search, other);
    evicted[pick] = evicted[left - 1] ?? other;
  }
  return touched;
}

function undo(search: HomeSearch, touched: readonly Touched[]): void {
  for (const { seeker } of touched) unsettle(search, seeker);
  for (const { seeker, entry, kept } of touched) putBack(search, seeker, entry, kept);
}

/** Series whose homes keep another from having all its weeks at a place: neighbours, its pair, a full day. */
function inTheWay(
  search: HomeSearch,
  seekers: readonly Seeker[],
  wanting: Seeker,
  entry: number,
  random: Random,
): Seeker[] {
  const weeks = feasibleWeeks(wanting, entry);
  const minute = wanting.candidates.minutes[entry >> 1] as number;
  const weekday = weekdayOf(wanting.candidates, entry >> 1);
  const gap = search.template.buffer * 5;
  const found: Seeker[] = [];
  const sameDay: Seeker[] = [];
  for (const other of seekers) {
    if (other === wanting || other.entry === -1 || (other.kept & weeks) === 0) continue;
    const at = other.candidates.minutes[other.entry >> 1] as number;
    const isClose = at < minute + wanting.series.minutes + gap && at + other.series.minutes + gap > minute;
    const isOnDay = weekdayOf(other.candidates, other.entry >> 1) === weekday;
    const isPair = other.pair === wanting.pair && isOnDay && !search.sameDayAllowed;
    if (isClose || isPair) found.push(other);
    else if (isOnDay) sameDay.push(other);
  }
  const isFull = ((search.template.full[weekday] as number) & weeks) !== 0;
  const victim = isFull && found.length === 0 ? sameDay[random.next(Math.max(1, sameDay.length))] : undefined;
  if (victim !== undefined) found.push(victim);
  return found;
}

interface Places {
  readonly entries: Int32Array;
  readonly kept: Int32Array;
}

function placesOf(seekers: readonly Seeker[]): Places {
  const entries = new Int32Array(seekers.length);
  const kept = new Int32Array(seekers.length);
  for (let i = 0; i < seekers.length; i++) {
    const one = seekers[i];
    if (one === undefined) continue;
    entries[i] = one.entry;
    kept[i] = one.kept;
  }
  return { entries, kept };
}

function restore(search: HomeSearch, seekers: readonly Seeker[], { entries, kept }: Places): void {
  const changed = seekers.filter((one, i) => one.entry !== entries[i] || one.kept !== kept[i]);
  for (const one of changed) unsettle(search, one);
  seekers.forEach((one, i) => {
    if (changed.includes(one)) putBack(search, one, entries[i] as number, kept[i] as number);
  });
}
