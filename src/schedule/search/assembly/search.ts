import { cost, cutJournal, journalLength, rowAt, rowCount } from './board';
import { nudge, nudgeTo } from './nudge';
import { random } from './random';
import { movable, movableCount, openRearranging, rearrange, rearrangeTo } from './rearrange';
import { takeBack } from './settle';
import { ownLoss } from './sit';
import { openState, State } from './state';

/** A move that costs no more than this too much gets its displaced sessions settled before it is judged. */
const NEARLY: i32 = 200;

/** To how many of its nearest starts such a session is taken. */
const NEAREST: i32 = 3;

/** How often, and in how many of its best places, each series is tried at last. */
const PASSES: i32 = 5;
const PLACES: i32 = 80;

/** So many times the usual runs at most. */
const MORE: i32 = 2;

/**
 * Looks for a cheaper plan: again and again one session or one series is forced into a place it would like, whoever
 * is in the way finds another, and the change stays if it is worth it, or nearly, early on. It begins anew `runs`
 * times with so many moves (`steps`) in all, and more often where the plan still costs more than `enough`; the most a
 * move may cost (`warmth`) falls to nothing in each run.
 */
export function search(runs: i32, steps: i32, warmth: i32, enough: i32): void {
  openRearranging();
  if (movableCount === 0) return;
  const first = openState();
  const best = openState();
  const found = openState();
  first.keep();
  best.keep();
  for (let run = 0; run < runs || (run < MORE * runs && best.cost > enough); run++) {
    if (run > 0) first.bringBack();
    anneal(found, steps / runs, warmth);
    if (found.cost < best.cost) best.copy(found);
  }
  best.bringBack();
  polish(steps);
}

/** The cheapest plan of one run; what is dearer is taken for the moment, and ever less. */
function anneal(best: State, steps: i32, warmth: i32): void {
  best.keep();
  cutJournal(0);
  for (let step = 0; step < steps; step++) {
    const limit = cost + random(<i32>((<i64>warmth * (steps - step)) / steps) + 1);
    const hasMoved = random(3) === 0 ? nudge() : rearrange(limit);
    if (stays(hasMoved, limit) && cost < best.cost) best.keep();
  }
}

/** Tries every series in each of its best places, until nothing is cheaper or so many have been tried. */
function polish(tries: i32): void {
  let left = tries;
  let before = cost + 1;
  for (let pass = 0; pass < PASSES && cost < before; pass++) {
    before = cost;
    for (let i = 0; i < movableCount; i++) {
      const row = rowAt(movable[i]);
      const most = min(min(PLACES, left), row.places.length);
      left -= most;
      for (let at = 0; at < most; at++) {
        const limit = cost - 1;
        stays(rearrangeTo(row, row.places.entries[at], limit), limit);
      }
    }
  }
}

/** Whether a move is worth it; else it is taken back. */
function stays(hasMoved: bool, limit: i32): bool {
  if (hasMoved && cost > limit && cost <= limit + NEARLY) settleDown();
  if (!hasMoved || cost > limit) {
    takeBack(0);
    return false;
  }
  cutJournal(0);
  return true;
}

/** Takes each displaced session home, or to one of the starts nearest to it, where that is worth whoever is there. */
function settleDown(): void {
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    for (let set = row.away; set !== 0; set &= set - 1) {
      const due = ctz(set);
      if (row.costs[due] <= ownLoss(row, due)) continue;
      const length = journalLength;
      const before = cost;
      if (nudgeTo(row, due, -1) && cost < before) continue;
      takeBack(length);
      for (let nth = 0; nth < NEAREST; nth++) {
        if (nudgeTo(row, due, nth) && cost < before) break;
        takeBack(length);
      }
    }
  }
}
