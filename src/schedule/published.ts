import { SLOT, slotOf } from '../availability/axis.ts';
import type { Day, PublishedSession } from '../model.ts';
import { mondayOfWeekLabel, phaseOf } from '../time/week.ts';
import { enter } from './diary.ts';
import { isDue } from './due.ts';
import { type Planning, seriesKey } from './planning.ts';
import { isForbidden } from './rules/index.ts';
import { type Sitting, sittingOf } from './sitting.ts';

/** What was published and stands, for the quarters to come. */
export interface Standing {
  /** By `seriesKey` and Monday: sessions of this horizon that keep their place. */
  readonly kept: Map<string, Sitting>;
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
 * Writes what was published before into the diaries: everything past or of other horizons as it is, then all
 * that still obeys every rule, whole organisation first to last. What is left over has lost its place.
 */
export function pinPublished(planning: Planning): Standing {
  const kept = new Map<string, Sitting>();
  const { bounds } = planning;
  const open: Candidate[] = [];
  for (const sitting of settledElsewhere(planning)) enter(sitting);
  for (const candidate of candidates(planning)) {
    if (candidate.sitting.hold === 'published') {
      open.push(candidate);
      continue;
    }
    enter(candidate.sitting);
    if (isInHorizon(planning, candidate.monday)) {
      kept.set(standingKey(seriesKey(candidate.session), candidate.monday), candidate.sitting);
    }
  }
  // At home before displaced: where two no longer go together, the rhythm stays.
  open.sort((a, b) => displacedRank(a) - displacedRank(b) || a.sitting.start - b.sitting.start);
  for (const { session, monday, sitting } of open) {
    const key = standingKey(seriesKey(session), monday);
    if (kept.has(key) || isForbidden(sitting, bounds)) continue;
    enter(sitting);
    kept.set(key, sitting);
  }
  return { kept };
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

function isInHorizon({ input }: Planning, monday: Day): boolean {
  return monday >= input.horizon.firstDay && monday <= input.horizon.lastDay;
}

function candidates(planning: Planning): Candidate[] {
  const { previous, roster, axis } = planning.input;
  if (previous === null) return [];
  const found: Candidate[] = [];
  for (const session of [...previous.sessions, ...previous.outside]) {
    if (session.status !== 'confirmed') continue;
    const manager = planning.participants.get(session.manager);
    const rep = planning.participants.get(session.rep);
    const monday = mondayOfWeekLabel(session.period);
    if (manager === undefined || rep === undefined || monday === null) continue;
    const start = slotOf(axis, session.start);
    if (start < 0 || start + session.minutes / SLOT > axis.slots) continue;
    const isFixed = start < planning.bounds.earliest || !isInHorizon(planning, monday);
    const { every, minutes } = rep.person.sessions[session.kind];
    if (!isFixed) {
      if (rep.person.manager !== session.manager) continue;
      if (!isDue({ every, manager, rep }, phaseOfSeries(planning, session, monday), monday, roster)) continue;
    }
    const occasion = {
      kind: session.kind,
      manager,
      rep,
      slots: (isFixed ? session.minutes : minutes) / SLOT,
    };
    const hold = isFixed ? 'fixed' : 'published';
    found.push({
      session,
      monday,
      sitting: sittingOf(occasion, monday, start, hold, session.displaced, null),
    });
  }
  return found;
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
