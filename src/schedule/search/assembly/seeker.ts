import { Ints, ints, take } from './arena';
import { read, readInts } from './letter';
import { sorted } from './place-list';
import { DAY_MOVE, DISPLACED, OTHER_DAY_MOVE, OTHER_WEEK_MOVE, SAME_DAY_MOVE } from './weights';

/** A series in search of a home. */
@final
@unmanaged
export class Seeker {
  every: i32;
  slots: i32;
  isReview: bool;
  /** Phases it may choose from; a weekly series has one. */
  phases: i32;
  /** The phase it has where it may not choose. */
  phase: i32;
  /** Sets of weeks it is due in, for either phase. */
  due0: i32;
  due1: i32;
  /** Where the pair's sessions are: see `pairDays`. */
  pair: Ints;
  /** Weekly places: minutes from Monday, sets of weeks, costs, the rep's weekday less the manager's. */
  minutes: Ints;
  weeks: Ints;
  costs: Ints;
  repShift: Ints;
  /** What a session costs that cannot be at home, at `week * 7 + weekday of home`. */
  losses: Ints;
  /** Entries: `cost << 12 | place << 1 | phase`, cheapest first, as if nobody else were there. */
  ranked: usize;
  length: i32;
  least0: i32;
  least1: i32;
  /** The only phase it looks at, where that is decided; -1 where both are open. */
  onlyPhase: i32;
  /** Place and phase as in `ranked`; -1 while it has none. */
  entry: i32;
  /** Weeks it is at home in, with its present neighbours. */
  kept: i32;
  /** What its place costs the series itself. */
  cost: i32;

  due(entry: i32): i32 {
    return (entry & 1) === 0 ? this.due0 : this.due1;
  }

  /** The phase an entry stands for: chosen with the place, or given from the start. */
  phaseOf(entry: i32): i32 {
    return this.phases === 2 ? entry & 1 : this.phase;
  }

  weekday(entry: i32): i32 {
    return this.minutes[entry >> 1] / 1440;
  }

  rankedAt(at: i32): i64 {
    return load<i64>(this.ranked + ((<usize>at) << 3));
  }
}

/** Bits of an entry: 2,048 places of either phase. */
export const ENTRY_BITS: i64 = 12;
const MOST_PLACES: i32 = 2_048;

/** Reads a series and its places, and ranks them. */
export function readSeeker(weeks: i32, pairs: Ints): Seeker {
  const seeker = changetype<Seeker>(take(offsetof<Seeker>()));
  seeker.every = read();
  seeker.slots = read();
  seeker.isReview = read() !== 0;
  seeker.phases = read();
  seeker.phase = read();
  seeker.due0 = read();
  seeker.due1 = read();
  seeker.pair = changetype<Ints>(changetype<usize>(pairs) + ((<usize>(read() * 28)) << 2));
  const places = read();
  const dayWeeks = readInts(7);
  seeker.minutes = readInts(places);
  seeker.weeks = readInts(places);
  seeker.costs = readInts(places);
  seeker.repShift = readInts(places);
  seeker.losses = losses(seeker.every, dayWeeks, weeks);
  seeker.onlyPhase = -1;
  seeker.entry = -1;
  rank(seeker, min(places, MOST_PLACES));
  return seeker;
}

function rank(seeker: Seeker, places: i32): void {
  seeker.length = places * seeker.phases;
  seeker.least0 = i32.MAX_VALUE;
  seeker.least1 = i32.MAX_VALUE;
  const keys = take(seeker.length << 3);
  let at = keys;
  for (let place = 0; place < places; place++) {
    for (let phase = 0; phase < seeker.phases; phase++, at += 8) {
      const entry = (place << 1) | phase;
      const cost = seeker.costs[place] + lossOf(seeker, entry, seeker.due(entry) & ~seeker.weeks[place]);
      store<i64>(at, ((<i64>cost) << ENTRY_BITS) | <i64>entry);
      if (phase === 0) seeker.least0 = min(seeker.least0, cost);
      else seeker.least1 = min(seeker.least1, cost);
    }
  }
  seeker.ranked = sorted(keys, take(seeker.length << 3), seeker.length);
}

/** What it costs to hold these weeks' sessions elsewhere: the nearest day that has a start, others aside. */
export function lossOf(seeker: Seeker, entry: i32, lost: i32): i32 {
  const weekday = seeker.weekday(entry);
  let cost = 0;
  for (let rest = lost; rest !== 0; rest &= rest - 1) cost += seeker.losses[ctz(rest) * 7 + weekday];
  return cost;
}

/** How many places cost less than so much more than the cheapest: the fewer, the sooner a series chooses. */
export function choice(seeker: Seeker, more: i32): i32 {
  if (seeker.length === 0) return 0;
  const limit = seeker.rankedAt(0) + ((<i64>more) << ENTRY_BITS);
  let count = 0;
  while (count < seeker.length && seeker.rankedAt(count) < limit) count++;
  return count;
}

/** For every week and weekday of home what a session costs that cannot be held there. */
function losses(every: i32, dayWeeks: Ints, weeks: i32): Ints {
  const table = ints(weeks * 7);
  for (let week = 0; week < weeks; week++) {
    const isElsewhere = week + 1 === weeks || daysAway(dayWeeks, week + 1, 0) < 7;
    const elsewhere = isElsewhere && every === 2 ? DISPLACED + OTHER_WEEK_MOVE : 0;
    for (let weekday = 0; weekday < 7; weekday++) {
      const away = daysAway(dayWeeks, week, weekday);
      let cost = DISPLACED + OTHER_DAY_MOVE + away * DAY_MOVE;
      if (away === 0) cost = DISPLACED + 2 * SAME_DAY_MOVE;
      else if (away === 7) cost = elsewhere;
      table[week * 7 + weekday] = cost;
    }
  }
  return table;
}

/** From a weekday to the nearest of its week that has a start; 7 where none has. */
function daysAway(dayWeeks: Ints, week: i32, weekday: i32): i32 {
  for (let away = 0; away < 7; away++) {
    const before = weekday - away >= 0 ? dayWeeks[weekday - away] : 0;
    const after = weekday + away < 7 ? dayWeeks[weekday + away] : 0;
    if ((((before | after) >>> week) & 1) === 1) return away;
  }
  return 7;
}
