import type { Due } from './due.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hardRules, isForbidden } from './rules/index.ts';
import { type Journal, reseat, takeBack } from './seat.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { bestOffer, startCost, startsInWindow } from './window.ts';

/** What a rescue may do. */
export interface Licence {
  /** How many sessions may have to move one after the other. */
  readonly depth: number;
  /** Whether published sessions may be asked to move. */
  readonly published: boolean;
}

interface Opening {
  readonly sitting: Sitting;
  readonly inTheWay: readonly Sitting[];
  readonly cost: number;
}

/** Sessions that may be asked to move at once, to make room for one. */
const AT_ONCE = 2;
/** Openings tried for a session, the cheapest first; a quarter of them for one that was asked to move. */
const TRIED = 60;
/** What each session asked to move adds to an opening: it will be displaced, or published anew. */
const ASKED = { free: 1_000, published: 3_000, fixed: 0 } as const;

/** Finds a place for a session by moving others to places of their own; all or nothing. */
export function makeRoom(due: Due, bounds: Bounds, licence: Licence): boolean {
  return makeRoomWithin(due, bounds, licence, licence.depth, [due], []);
}

function makeRoomWithin(
  due: Due,
  bounds: Bounds,
  licence: Licence,
  depth: number,
  moving: readonly Due[],
  journal: Journal,
): boolean {
  const tried = depth === licence.depth ? TRIED : TRIED / 4;
  for (const { sitting, inTheWay } of openings(due, bounds, licence, moving).slice(0, tried)) {
    const mark = journal.length;
    const asked: Due[] = [];
    for (const other of inTheWay) {
      if (other.due === null) continue;
      asked.push(other.due);
      reseat(journal, other.due, null);
    }
    if (!isForbidden(sitting, bounds)) {
      reseat(journal, due, sitting);
      const all = [...moving, ...asked];
      const isDone = asked.every((other) => {
        const offer = bestOffer(other, bounds);
        if (offer === null)
          return depth > 1 && makeRoomWithin(other, bounds, licence, depth - 1, all, journal);
        reseat(journal, other, offer.sitting);
        return true;
      });
      if (isDone) return true;
    }
    takeBack(journal, mark);
  }
  return false;
}

/** Starts that nothing but sessions stands in the way of, the cheapest to clear first. */
function openings(due: Due, bounds: Bounds, licence: Licence, moving: readonly Due[]): Opening[] {
  const found: Opening[] = [];
  for (const grain of [3, 1] as const) {
    for (const start of startsInWindow(due, grain)) {
      const sitting = sittingAt(due, start);
      let cost = -1;
      for (const inTheWay of waysClear(sitting, bounds)) {
        if (inTheWay.length > AT_ONCE || !inTheWay.every((other) => mayMove(other, licence, moving)))
          continue;
        if (cost === -1) cost = startCost(due, sitting);
        const asked = inTheWay.reduce((sum, other) => sum + ASKED[other.hold], 0);
        found.push({ sitting, inTheWay, cost: cost + asked });
      }
    }
    if (found.length > 0) break;
  }
  return found.sort((a, b) => a.cost - b.cost);
}

function mayMove(sitting: Sitting, licence: Licence, moving: readonly Due[]): boolean {
  if (sitting.due === null || moving.includes(sitting.due)) return false;
  return sitting.hold === 'free' || (sitting.hold === 'published' && licence.published);
}

/** The sets of sessions whose going would clear a start: all that rules name, and any one of a full day's. */
function waysClear(sitting: Sitting, bounds: Bounds): Sitting[][] {
  const must: Sitting[] = [];
  let choices: readonly Sitting[] = [];
  for (const { clashes } of hardRules) {
    if (clashes === undefined) continue;
    const sittings = clashes.of(sitting, bounds);
    if (clashes.needed === 'one') choices = sittings;
    else for (const other of sittings) if (!must.includes(other)) must.push(other);
  }
  if (choices.length === 0 || choices.some((other) => must.includes(other))) return [must];
  return choices.map((other) => [...must, other]);
}
