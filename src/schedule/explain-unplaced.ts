import type { Reason, Unplaced } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import { basisOf } from './basis.ts';
import { enter, sittingsOn, strike } from './diary.ts';
import { type Due, windowDays } from './due.ts';
import {
  alone,
  closuresOf,
  collides,
  collisionsOf,
  type KnownReasons,
  type Obstructed,
} from './obstacles.ts';
import { sessionKey } from './planning.ts';
import { type Proofs, prove } from './proof/prove-unplaced.ts';
import { type Try, whatWouldHelp } from './remedies/index.ts';
import type { Plight } from './remedies/remedy.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { smallestCause } from './smallest-cause.ts';
import { openStarts, startsBetween, startsIn } from './start-mask.ts';
import { placeUnder, type Trials } from './trial.ts';
import { startOf } from './wall-clock.ts';
import { momentWords } from './words.ts';

/** Why a due session has no place, and what would give it one. */
export function whyUnplaced(trials: Trials, proofs: Proofs, due: Due, known: KnownReasons): Unplaced {
  const { planning } = trials;
  const { manager, rep, kind } = due.series;
  const head = {
    kind,
    manager: manager.person.email,
    rep: rep.person.email,
    period: isoWeekLabel(due.monday),
  };
  const { earliest } = planning.bounds;
  const { clock } = manager;
  const before = planning.lost.get(sessionKey(head));
  if (startOf(clock, due.monday + windowDays(due)) <= earliest) {
    if (before !== undefined) return before;
    const isFrozen = earliest > planning.bounds.begun;
    const detail = isFrozen
      ? `over or frozen before ${momentWords(clock, earliest)}`
      : `over before ${momentWords(clock, earliest)}, when this was planned`;
    return { ...head, excused: true, because: [{ rule: 'past', detail }], wouldHelp: [] };
  }
  const later = strikeLater(due);
  const explained = explain(trials, due, later.length === 0 ? known : { ...known, vacated: new Map() });
  for (const sitting of later) enter(sitting);
  const now = explained ?? explain(trials, due, known) ?? { because: [], excused: false, wouldHelp: [] };
  // What could be tried shrinks with the clock, and as less is tried for others, more can be for this one: while nothing
  // but the clock changes, neither does the word.
  const basis = basisOf(trials, manager.person);
  const isAsBefore = before?.basis === basis || startOf(clock, due.monday) < earliest;
  if (before !== undefined && isAsBefore && saysNothingNew(now, before)) return before;
  const proof = now.excused ? null : prove(proofs, due);
  return { ...head, ...now, ...(proof === null ? {} : { proof }), basis };
}

function saysNothingNew(now: Explained, before: Unplaced): boolean {
  return (
    now.excused === before.excused &&
    now.because.every(
      ({ rule, detail }) => rule === 'past' || before.because.some((known) => known.detail === detail),
    )
  );
}

type Explained = Pick<Unplaced, 'excused' | 'because' | 'wouldHelp'>;

/** Null where something not looked at stands in the way: a start would be free. */
function explain(trials: Trials, due: Due, known: KnownReasons): Explained | null {
  const { bounds } = trials.planning;
  const [from, to] = windowSlots(due);
  const excused = startsBetween(openStarts(due.series, from, to), from, to).length === 0;
  const all = startsWithinHours(due);
  const starts = excused ? oneADay(due, all, bounds) : all;
  if (starts.length === 0) {
    const because = [noCommonHours(due)];
    const plight = { due, bounds, starts: [], excused, known };
    return { excused, because, wouldHelp: whatWouldHelp(plight, tryFor(trials, plight)) };
  }
  const { clock } = due.series.manager;
  const obstructed: Obstructed[] = starts.map((start) => {
    const sitting = sittingAt(due, start);
    const closures = closuresOf(sitting, known);
    // Sessions are no reason where calendars alone leave no start.
    return { sitting, obstacles: excused ? closures : [...closures, ...collisionsOf(sitting, bounds)] };
  });
  if (
    obstructed.some(({ sitting, obstacles }) => obstacles.length === 0 && sitting.start >= bounds.earliest)
  ) {
    return null;
  }
  // What is over counts only where nothing else explains a start.
  const over = alone({
    rule: 'past',
    detail: `nothing new before ${momentWords(clock, bounds.earliest)}`,
  });
  const because = smallestCause(
    obstructed.map(({ obstacles }) => (obstacles.length === 0 ? [over] : obstacles)),
  );
  const future = obstructed.filter(({ sitting }) => sitting.start >= bounds.earliest);
  const plight = { due, bounds, starts: future, excused, known };
  return { excused, because, wouldHelp: whatWouldHelp(plight, tryFor(trials, plight)) };
}

/**
 * Plans with each change. A week that is off needs no more than a look, when no other session waits for a day
 * at work; and when others do, nobody is asked to come in for all of them.
 */
function tryFor(trials: Trials, { due, excused }: Plight): Try {
  const isAlone = excused && !hasRivals(trials, due);
  return ({ change, place }) => {
    if (isAlone) return place;
    return excused && change.what === 'days-at-work' ? null : placeUnder(trials, due, change);
  };
}

/** Whether another session of either person has no place in the same weeks. */
function hasRivals({ series }: Trials, due: Due): boolean {
  const to = due.monday + windowDays(due);
  const people = [due.series.manager, due.series.rep];
  return series.some(
    ({ manager, rep, dues }) =>
      (people.includes(manager) || people.includes(rep)) &&
      dues.some(
        (other) =>
          other !== due &&
          other.sitting === null &&
          other.monday < to &&
          other.monday + windowDays(other) > due.monday,
      ),
  );
}

function windowSlots(due: Due): [number, number] {
  const { clock } = due.series.manager;
  return [startOf(clock, due.monday), startOf(clock, due.monday + windowDays(due))];
}

/** Starts that both people's weekly hours allow, whatever day is off: the ones worth a reason. */
function startsWithinHours(due: Due): number[] {
  const { manager, rep, slots } = due.series;
  const [from, to] = windowSlots(due);
  const mask = startsIn(manager.availability.hours, rep.availability.hours, slots, from, to);
  const quarters = startsBetween(mask, from, to, from);
  return quarters.length > 0 ? quarters : startsBetween(mask, from, to);
}

/**
 * A start for each pair of civil days, on which days off are the same for all starts: the first that neither the
 * clock nor another session takes, so that a day at work is offered where it would do, or else the first.
 */
function oneADay(due: Due, starts: readonly number[], bounds: Bounds): number[] {
  const { manager, rep } = due.series;
  // A shift that began the day before may be off where the day is not.
  const isNight = [manager, rep].some(({ person }) => person.workingHours.some(({ to }) => to > 1440));
  if (isNight) return [...starts];
  const found: number[] = [];
  let nextDay = 0;
  let isClear = false;
  for (const start of starts) {
    const isSameDays = start < nextDay;
    if (isSameDays && isClear) continue;
    const sitting = sittingAt(due, start);
    isClear = start >= bounds.earliest && !collides(sitting, bounds);
    if (!isSameDays) {
      found.push(start);
      nextDay = Math.min(
        startOf(manager.clock, sitting.managerFirst + 1),
        startOf(rep.clock, sitting.repFirst + 1),
      );
    } else if (isClear) found[found.length - 1] = start;
  }
  return found;
}

function noCommonHours({ series: { manager, rep, minutes } }: Due): Reason {
  const detail = `${manager.person.name} (${manager.person.timeZone}) and ${rep.person.name} (${rep.person.timeZone}) have no ${minutes} minutes of working hours in common`;
  return { rule: 'hours', detail };
}

/**
 * Sessions of later quarters, out of the diaries for the while: a quarter is explained as it was planned,
 * before those were. Where only they are in the way they are put back and named.
 */
function strikeLater(due: Due): Sitting[] {
  const { manager, rep, grid } = due.series;
  const end = grid.firstDay + grid.weeks * 7;
  const later: Sitting[] = [];
  for (let day = end - 1; day <= due.monday + windowDays(due); day++) {
    for (const diary of [manager.diary, rep.diary]) {
      for (const sitting of sittingsOn(diary, day)) {
        if (sitting.monday >= end && !later.includes(sitting)) later.push(sitting);
      }
    }
  }
  for (const sitting of later) strike(sitting);
  return later;
}
