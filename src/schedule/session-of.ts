import { instantOf, SLOT } from '../availability/axis.ts';
import type { Displacement, Session } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import type { Planning } from './planning.ts';
import type { Sitting } from './sitting.ts';

/** A sitting as the rest of the program knows it: instants and e-mails instead of slots and diaries. */
export function sessionOf({ input }: Planning, sitting: Sitting, displaced: Displacement | null): Session {
  const { manager, rep, kind, monday, start, end } = sitting;
  return {
    kind,
    manager: manager.person.email,
    rep: rep.person.email,
    period: isoWeekLabel(monday),
    start: instantOf(input.axis, start),
    minutes: (end - start) * SLOT,
    timeZone: manager.person.timeZone,
    displaced,
  };
}
