import type { Ousted, PublishedPlan, PublishedSession, Reason, Schedule, Session } from '../model.ts';
import type { Draft } from './revise.ts';

type Name = Pick<Session, 'kind' | 'manager' | 'rep' | 'period'>;

/** What brings each sort of change about. */
export interface Causes {
  readonly moved: (was: PublishedSession, draft: Draft) => readonly Reason[];
  readonly changed: (was: PublishedSession, draft: Draft) => readonly Reason[];
  readonly cancelled: (was: PublishedSession) => readonly Reason[];
  readonly returned: (draft: Draft) => readonly Reason[];
  /** Empty in weeks that were not planned before. */
  readonly added: (draft: Draft) => readonly Reason[];
}

/**
 * The causes of what is different from the plan before: what took a session's place from it, as the schedule has it,
 * and not what keeps it from its home; for the rest what the two plans show.
 */
export function causesOf(schedule: Schedule, previous: PublishedPlan | null): Causes {
  const ousted = byName(schedule.ousted);
  const unplaced = byName(schedule.unplaced);
  const lost = byName(previous?.unplaced ?? []);
  const pairs = new Set(previous?.series.map(({ manager, rep }) => `${manager}\n${rep}`));
  const latest = new Map(previous?.changes.map(({ uid, because }) => [uid, because]));
  return {
    moved: (was, { session }) =>
      ousted.get(nameOf(was)) ?? lengthened(was, session) ?? session.displaced?.because ?? [],
    changed: whatElse,
    cancelled: (was) => ousted.get(nameOf(was)) ?? unplaced.get(nameOf(was)) ?? [],
    returned: ({ uid }) => [roster(returnWords(latest.get(uid) ?? []))],
    added: ({ session }) => {
      if (previous === null || !isWithin(previous, session)) return [];
      if (lost.has(nameOf(session))) return [roster('there was no place for it before')];
      const isNew = !pairs.has(`${session.manager}\n${session.rep}`);
      return [roster(isNew ? 'the two had no sessions before' : 'it was not due before')];
    },
  };
}

function byName(all: readonly Ousted[]): Map<string, readonly Reason[]> {
  return new Map(all.map((one) => [nameOf(one), one.because]));
}

function nameOf({ kind, manager, rep, period }: Name): string {
  return `${kind}\n${manager}\n${rep}\n${period}`;
}

function roster(detail: string): Reason {
  return { rule: 'roster', detail };
}

function lengthened(was: Session, is: Session): Reason[] | null {
  if (was.minutes === is.minutes) return null;
  return [roster(`it takes ${is.minutes} minutes now, not ${was.minutes}`)];
}

/** What an event says, its time aside. */
function whatElse(was: PublishedSession, { title, session, look }: Draft): Reason[] {
  const found: string[] = [];
  if (was.title !== title) found.push(`it is now called "${title}"`);
  if (was.timeZone !== session.timeZone) found.push(`its times are now those of ${session.timeZone}`);
  if ((was.displaced === null) !== (session.displaced === null)) {
    found.push(session.displaced === null ? 'its home is there now' : 'its home is elsewhere now');
  }
  if (was.look !== look) found.push('calendar programs show it otherwise: reminders, place, link, colour');
  return found.length === 0 ? [roster('its agenda is another')] : found.map(roster);
}

function returnWords(because: readonly Reason[]): string {
  if (because.length === 0) return 'it was cancelled, and can be held again';
  return `it was cancelled because ${because.map(({ detail }) => detail).join('; ')}; that is no longer so`;
}

function isWithin({ sessions, unplaced, outside }: PublishedPlan, { period }: Session): boolean {
  const isThat = (one: { readonly period: string }): boolean => one.period === period;
  return sessions.some(isThat) || unplaced.some(isThat) || outside.some(isThat);
}
