import { instantOf } from '../../availability/axis.ts';
import { sittingsOn } from '../diary.ts';
import type { Due } from '../due.ts';
import { bestOption, oddOptions, quarterOptions, sittingOf } from '../options.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { hardRules, isForbidden } from '../rules/index.ts';
import { type Journal, reseat, takeBack } from '../seat.ts';
import type { Sitting } from '../sitting.ts';
import { KIND_WORDS, momentWords } from '../words.ts';
import type { Offer, Remedy } from './remedy.ts';

/** Starts looked at: the cheapest. */
const LOOKED_AT = 40;

/** One other session that alone is in the way and has somewhere else to go. */
export const moveSession: Remedy = {
  name: 'move-session',
  offer: ({ due, bounds, known }): Offer[] => {
    const quarters = quarterOptions(due);
    const options = quarters.ranked.length > 0 ? quarters : oddOptions(due);
    for (let rank = 0; rank < Math.min(options.ranked.length, LOOKED_AT); rank++) {
      const sitting = sittingOf(due, options, rank);
      for (const other of soleClashes(sitting, bounds)) {
        const target = elsewhere(due, sitting, other, bounds, known.vacated);
        if (target !== null) return [offerOf(sitting, other, target)];
      }
    }
    return [];
  },
};

/** Sessions of which one would have to go: the only one in the way, or any of a full day's. */
function soleClashes(sitting: Sitting, bounds: Bounds): readonly Sitting[] {
  const must = new Set<Sitting>();
  let choices: readonly Sitting[] | null = null;
  for (const { clashes } of hardRules) {
    if (clashes === undefined) continue;
    const found = clashes.of(sitting, bounds);
    if (clashes.needed === 'all') for (const other of found) must.add(other);
    else if (found.length > 0) choices = found;
  }
  const [only] = must;
  if (must.size > 1) return [];
  if (only !== undefined) return choices === null || choices.includes(only) ? [only] : [];
  return choices ?? [];
}

/** Where the other session could go, were the two to change places; everything stays as it is. */
function elsewhere(
  due: Due,
  sitting: Sitting,
  other: Sitting,
  bounds: Bounds,
  vacated: Map<Due, readonly Sitting[]>,
): Sitting | null {
  if (other.due === null || other.hold === 'fixed') return null;
  const journal: Journal = [];
  reseat(journal, other.due, null);
  let target: Sitting | null = null;
  if (!isForbidden(sitting, bounds)) {
    const starts = freeFor(other.due, bounds, vacated);
    reseat(journal, due, sitting);
    if (staysFree(starts, sitting, bounds)) target = bestOption(other.due, bounds)?.sitting ?? null;
  }
  takeBack(journal, 0);
  return target;
}

/** Where a session that has just left its place could be. Many ask it to go, and mostly it could be nowhere else. */
function freeFor(due: Due, bounds: Bounds, vacated: Map<Due, readonly Sitting[]>): readonly Sitting[] {
  let free = vacated.get(due);
  if (free === undefined) {
    free = [quarterOptions(due), oddOptions(due)].flatMap((options) =>
      Array.from(options.ranked, (_, rank) => sittingOf(due, options, rank)).filter(
        (sitting) => !isForbidden(sitting, bounds),
      ),
    );
    vacated.set(due, free);
  }
  return free;
}

/** Whether any of these starts is still free once the session is seated. */
function staysFree(starts: readonly Sitting[], { manager, managerFirst }: Sitting, bounds: Bounds): boolean {
  const isFull = sittingsOn(manager.diary, managerFirst).length >= bounds.rules.sessionsPerDay;
  return starts.some(
    (start) =>
      !(isFull && start.manager === manager && start.managerFirst === managerFirst) &&
      !isForbidden(start, bounds),
  );
}

function offerOf(place: Sitting, other: Sitting, target: Sitting): Offer {
  const { manager, rep, kind } = other;
  const { axis } = manager.clock;
  const name = `${KIND_WORDS[kind]} with ${rep.person.name}`;
  const from = momentWords(manager.clock, other.start);
  const to = momentWords(manager.clock, target.start);
  return {
    change: {
      what: 'session',
      from: {
        manager: manager.person.email,
        rep: rep.person.email,
        kind,
        start: instantOf(axis, other.start),
      },
      start: instantOf(axis, target.start),
    },
    cost: 2,
    place,
    words: ({ manager: { clock }, start }) =>
      `move the ${name} from ${from} to ${to}: ${momentWords(clock, start)}`,
  };
}
