import type { Day, Displacement, Kind } from '../model.ts';
import type { Due } from './due.ts';
import type { Participant } from './participant.ts';
import { dayAt } from './wall-clock.ts';

/** Free to go; published and better left alone; or past, or of another plan, and not to be touched. */
export type Hold = 'free' | 'published' | 'fixed';

/** A session at its place, or at one that is being considered: what would stand in two diaries. */
export interface Sitting {
  readonly kind: Kind;
  readonly manager: Participant;
  readonly rep: Participant;
  /** The Monday of the week it is due in. */
  readonly monday: Day;
  readonly start: number;
  /** The slot after its last. */
  readonly end: number;
  /** Its civil days in each person's zone: two where it runs past midnight. */
  readonly managerFirst: Day;
  readonly managerLast: Day;
  readonly repFirst: Day;
  readonly repLast: Day;
  readonly hold: Hold;
  /** What was published with it, carried on where the past is the past. */
  readonly published: Displacement | null;
  /** The due session it answers; null while its quarter is not being planned. */
  due: Due | null;
}

/** Who would meet, for what and how long. */
export interface Occasion {
  readonly kind: Kind;
  readonly manager: Participant;
  readonly rep: Participant;
  readonly slots: number;
}

/** A place for a due session to be tested, and taken when nothing forbids it. */
export function sittingAt(due: Due, start: number): Sitting {
  return sittingOf(due.series, due.monday, start, 'free', null, due);
}

export function sittingOf(
  { kind, manager, rep, slots }: Occasion,
  monday: Day,
  start: number,
  hold: Hold,
  published: Displacement | null,
  due: Due | null,
): Sitting {
  const end = start + slots;
  return {
    kind,
    manager,
    rep,
    monday,
    start,
    end,
    managerFirst: dayAt(manager.clock, start),
    managerLast: dayAt(manager.clock, end - 1),
    repFirst: dayAt(rep.clock, start),
    repLast: dayAt(rep.clock, end - 1),
    hold,
    published,
    due,
  };
}
