import type { Reason, Roster } from '../model.ts';
import { mayBeEarly } from './pull-forward.ts';
import type { Sitting } from './sitting.ts';

/**
 * Why a published session is no longer in the weeks it is due in: its rhythm, its manager's zone or the roster's
 * rules have changed since. Empty while it is.
 */
export function whyOutOfWeek(
  { kind, manager, rep, monday, managerFirst }: Sitting,
  roster: Roster,
): Reason[] {
  const { every } = rep.person.sessions[kind];
  const first = monday - (mayBeEarly({ kind, every }, monday, roster) ? 7 : 0);
  if (managerFirst >= first && managerFirst < monday + 7 * every) return [];
  const detail =
    every === 1 && managerFirst >= monday + 7
      ? `${rep.person.name} is now due every week, in that week itself`
      : `it is no longer in its ${every === 1 ? 'week' : 'fortnight'} for ${manager.person.name}`;
  return [{ rule: 'roster', detail }];
}
