import { SLOT, slotOf } from '../availability/axis.ts';
import type { Day, Ousted, PublishedSession, Reason } from '../model.ts';
import { mondayOfWeekLabel, phaseOf } from '../time/week.ts';
import { enter } from './diary.ts';
import { noLongerInRoster, notEmployed, whyNoLongerDue } from './no-longer-due.ts';
import { whyOutOfWeek } from './out-of-week.ts';
import type { Participant } from './participant.ts';
import { type Planning, seriesKey } from './planning.ts';
import { available } from './rules/available.ts';
import { hardRules, isForbidden } from './rules/index.ts';
import { type Hold, type Sitting, sittingOf } from './sitting.ts';

/** What was published and stands, for the quarters to come. */
export interface Standing {
  /** By `seriesKey` and Monday: sessions of this horizon that keep their place. */
  readonly kept: Map<string, Sitting>;
  /** Those that could not keep it, with what took it from them before anything else was planned. */
  readonly ousted: Ousted[];
  /** Frozen ones that nobody could plan there today. */
  readonly strained: Ousted[];
}

interface Candidate {
  readonly session: PublishedSession;
  readonly monday: Day;
  readonly sitting: Sitting;
}

export function standingKey(series: string, monday: Day): string {
  return `${series} ${monday}`;
}

/**
 * Writes what was published before into the diaries: everything past, frozen or of other horizons as it is, then
 * all that still obeys every rule, whole organisation first to last. What is left over has lost its place.
 */
export function pinPublished(planning: Planning): Standing {
  const standing: Standing = { kept: new Map(), ousted: [], strained: [] };
  const open: Candidate[] = [];
  for (const sitting of settledElsewhere(planning)) enter(sitting);
  for (const candidate of candidates(planning, standing)) {
    if (candidate.sitting.hold === 'published') open.push(candidate);
    else pinFixed(planning, standing, candidate);
  }
  // At home before displaced: where two no longer go together, the rhythm stays.
  open.sort((a, b) => displacedRank(a) - displacedRank(b) || a.sitting.start - b.sitting.start);
  for (const candidate of open) pinOpen(planning, standing, candidate);
  return standing;
}

function settledElsewhere({ participants, input }: Planning): Sitting[] {
  return (input.settled ?? []).flatMap((session) => {
    const manager = participants.get(session.manager);
    const rep = participants.get(session.rep);
    const monday = mondayOfWeekLabel(session.period);
    if (manager === undefined || rep === undefined || monday === null) return [];
    const occasion = { kind: session.kind, manager, rep, slots: session.minutes / SLOT };
    const start = slotOf(input.axis, session.start);
    return [sittingOf(occasion, monday, start, 'fixed', session.displaced, null)];
  });
}

function displacedRank({ session }: Candidate): number {
  return session.displaced === null ? 0 : 1;
}

function pinFixed(planning: Planning, { kept, strained }: Standing, candidate: Candidate): void {
  const { session, monday, sitting } = candidate;
  enter(sitting);
  if (!isInHorizon(planning, monday)) return;
  kept.set(standingKey(seriesKey(session), monday), sitting);
  if (sitting.start < planning.bounds.begun) return;
  const because = available.reasons(sitting, planning.bounds);
  if (because.length > 0) strained.push(oustedOf(session, because));
}

function pinOpen({ bounds, moves, input }: Planning, { kept, ousted }: Standing, candidate: Candidate): void {
  const { session, monday, sitting } = candidate;
  const key = standingKey(seriesKey(session), monday);
  if (kept.has(key)) return;
  const outside = whyOutOfWeek(sitting, input.roster);
  if (outside.length === 0 && !isForbidden(sitting, bounds)) {
    enter(sitting);
    kept.set(key, sitting);
    return;
  }
  const forbidden = hardRules.flatMap((rule) => rule.reasons(sitting, bounds)).map(inFull);
  const because = [...outside, ...forbidden];
  ousted.push(oustedOf(session, because));
  // What has to move counts first; what could stay moves only within what is left.
  moves.left = Math.max(0, moves.left - 1);
}

export function oustedOf(session: Omit<Ousted, 'because'>, because: readonly Reason[]): Ousted {
  const { kind, manager, rep, period } = session;
  return { kind, manager, rep, period, because };
}

/** Another session alone is no sentence. */
function inFull(reason: Reason): Reason {
  if (reason.rule !== 'double-booking') return reason;
  return { ...reason, detail: `at the same time as ${reason.detail}` };
}

function isInHorizon({ input }: Planning, monday: Day): boolean {
  return monday >= input.horizon.firstDay && monday <= input.horizon.lastDay;
}

function candidates(planning: Planning, { ousted }: Standing): Candidate[] {
  const { previous, axis } = planning.input;
  if (previous === null) return [];
  const found: Candidate[] = [];
  for (const session of [...previous.sessions, ...previous.outside]) {
    if (session.status !== 'confirmed') continue;
    const monday = mondayOfWeekLabel(session.period);
    if (monday === null) continue;
    const start = slotOf(axis, session.start);
    const isOurs = isInHorizon(planning, monday) && start >= planning.bounds.begun;
    const manager = planning.participants.get(session.manager);
    const rep = planning.participants.get(session.rep);
    if (manager === undefined || rep === undefined) {
      if (isOurs) ousted.push(oustedOf(session, strangers(session, manager, rep)));
      continue;
    }
    if (start < 0 || start + session.minutes / SLOT > axis.slots) continue;
    const isFixed = !isOurs || start < planning.bounds.earliest;
    const { minutes } = rep.person.sessions[session.kind];
    const sitting = sittingOf(
      { kind: session.kind, manager, rep, slots: (isFixed ? session.minutes : minutes) / SLOT },
      monday,
      start,
      isFixed ? 'fixed' : ('published' satisfies Hold),
      session.displaced,
      null,
    );
    const because = isOurs ? whyGone(planning, session, sitting) : [];
    if (because.length > 0) ousted.push(oustedOf(session, because));
    else found.push({ session, monday, sitting });
  }
  return found;
}

function strangers(
  session: PublishedSession,
  manager: Participant | undefined,
  rep: Participant | undefined,
): Reason[] {
  const gone: Reason[] = [];
  if (manager === undefined) gone.push(noLongerInRoster(session.manager));
  if (rep === undefined) gone.push(noLongerInRoster(session.rep));
  return gone;
}

/** Why it is not held any more at all; a frozen one goes only with somebody who has left. */
function whyGone(planning: Planning, session: PublishedSession, sitting: Sitting): Reason[] {
  const { manager, rep, monday } = sitting;
  if (sitting.hold === 'fixed') {
    const { managerFirst, managerLast, repFirst, repLast } = sitting;
    return [...notEmployed(manager, managerFirst, managerLast), ...notEmployed(rep, repFirst, repLast)];
  }
  const phase = phaseOfSeries(planning, session, monday);
  return whyNoLongerDue(session, manager, rep, phase, monday, planning.input.roster);
}

/** The phase the plan before gives, or else the one its first session shows. */
function phaseOfSeries({ carried, input }: Planning, session: PublishedSession, monday: Day): 0 | 1 {
  const key = seriesKey(session);
  const known = carried.get(key);
  if (known !== undefined) return known.phase;
  const { kind, manager, rep } = session;
  const phase = phaseOf(monday, input.roster.anchor);
  carried.set(key, { kind, manager, rep, phase, home: null });
  return phase;
}
