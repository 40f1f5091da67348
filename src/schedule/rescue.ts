import type { Due } from './due.ts';
import { bestQuarter, costOf, oddOptions, quarterOptions, sittingOf } from './options.ts';
import type { Moves } from './planning.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hardRules, isForbidden } from './rules/index.ts';
import { type Journal, reseat, takeBack } from './seat.ts';
import type { Sitting } from './sitting.ts';
import { WEIGHTS } from './weights.ts';

/** One team's search for room, all chains of moves together. */
export interface Rescue {
  readonly bounds: Bounds;
  /** How many published sessions may still be asked to move. */
  readonly moves: Moves;
  readonly journal: Journal;
  /** How often a session may still look for a place. */
  looks: number;
  /** By the depth searched to: how often a session was asked in vain. Forgotten once something has moved. */
  readonly asked: readonly Map<Due, number>[];
}

interface Opening {
  readonly sitting: Sitting;
  readonly inTheWay: readonly Sitting[];
  readonly cost: number;
}

/** Sessions that may be asked to move at once, to make room for one. */
const AT_ONCE = 2;
/** How many sessions may have to move one after the other. */
const DEPTH = 3;
/** How often one session is asked to move, for one after the other that has no place. */
const PATIENCE = 3;
/** Openings tried at each depth. */
const TRIED = [60, 20, 10] as const;
/** What each session asked to move adds to an opening: it will be displaced, or published anew. */
const ASKED = { free: WEIGHTS.displaced, published: WEIGHTS.publishedMove, fixed: 0 } as const;

export function rescueWith(bounds: Bounds, moves: Moves, looks: number): Rescue {
  const asked = Array.from({ length: DEPTH }, () => new Map<Due, number>());
  return { bounds, moves, journal: [], looks, asked };
}

/** Finds a place for a session by moving others to places of their own, as few as will do; all or nothing. */
export function makeRoom(rescue: Rescue, due: Due): boolean {
  for (const [depth, asked] of rescue.asked.entries()) {
    if (rescue.looks <= 0) return false;
    if (!makeRoomWithin(rescue, due, depth, asked, [due])) continue;
    rescue.moves.left -= movedSoFar(rescue);
    rescue.journal.length = 0;
    for (const each of rescue.asked) each.clear();
    return true;
  }
  return false;
}

/** `depth` more sessions may have to move after those that are asked directly. */
function makeRoomWithin(
  rescue: Rescue,
  due: Due,
  depth: number,
  asked: Map<Due, number>,
  moving: readonly Due[],
): boolean {
  const { bounds, journal } = rescue;
  rescue.looks--;
  for (const { sitting, inTheWay } of openings(rescue, due, moving).slice(
    0,
    TRIED[moving.length - 1] ?? 10,
  )) {
    if (rescue.looks <= 0) return false;
    const mark = journal.length;
    const leaving: Due[] = [];
    for (const other of inTheWay) {
      if (other.due === null) continue;
      leaving.push(other.due);
      reseat(journal, other.due, null);
    }
    if (!isForbidden(sitting, bounds)) {
      reseat(journal, due, sitting);
      const all = [...moving, ...leaving];
      if (leaving.every((other) => findPlace(rescue, other, depth, asked, all))) return true;
    }
    takeBack(journal, mark);
  }
  return false;
}

function findPlace(
  rescue: Rescue,
  due: Due,
  depth: number,
  asked: Map<Due, number>,
  moving: readonly Due[],
): boolean {
  const times = asked.get(due) ?? 0;
  if (times >= PATIENCE) return false;
  rescue.looks--;
  const offer = bestQuarter(due, rescue.bounds);
  if (offer !== null) {
    reseat(rescue.journal, due, offer.sitting);
    return true;
  }
  if (depth > 0 && makeRoomWithin(rescue, due, depth - 1, asked, moving)) return true;
  asked.set(due, times + 1);
  return false;
}

/** Starts that nothing but sessions stands in the way of, the cheapest to clear first. */
function openings(rescue: Rescue, due: Due, moving: readonly Due[]): Opening[] {
  const { bounds } = rescue;
  const found: Opening[] = [];
  for (const optionsOf of [quarterOptions, oddOptions]) {
    const options = optionsOf(due);
    for (let rank = 0; rank < options.ranked.length; rank++) {
      const sitting = sittingOf(due, options, rank);
      for (const inTheWay of waysClear(sitting, bounds)) {
        if (inTheWay.length > AT_ONCE || !mayMove(inTheWay, rescue, moving)) continue;
        const asked = inTheWay.reduce((sum, other) => sum + ASKED[other.hold], 0);
        found.push({ sitting, inTheWay, cost: costOf(options, rank) + asked });
      }
    }
    if (found.length > 0) break;
  }
  return found.sort((a, b) => a.cost - b.cost);
}

function mayMove(sittings: readonly Sitting[], rescue: Rescue, moving: readonly Due[]): boolean {
  let published = 0;
  for (const { due, hold } of sittings) {
    if (due === null || moving.includes(due) || hold === 'fixed') return false;
    if (hold === 'published') published++;
  }
  return published === 0 || movedSoFar(rescue) + published <= rescue.moves.left;
}

/** Published sessions that the changes under way have moved. */
function movedSoFar({ journal }: Rescue): number {
  let published = 0;
  for (const { before } of journal) if (before?.hold === 'published') published++;
  return published;
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
