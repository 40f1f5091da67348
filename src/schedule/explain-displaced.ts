import type { Displacement, Reason } from '../model.ts';
import { formatDay, formatMinute } from '../time/day.ts';
import type { Due } from './due.ts';
import { homeSlot } from './home.ts';
import type { Planning } from './planning.ts';
import { hardRules } from './rules/index.ts';
import { seat, unseat } from './seat.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { momentWords } from './words.ts';

/** Why a session is not at home; null where it is. */
export function whyDisplaced({ bounds }: Planning, due: Due, sitting: Sitting): Displacement | null {
  const { home, manager, grid } = due.series;
  const slot = homeSlot(due);
  if (slot === null || home === null || slot === sitting.start) return null;
  unseat(due);
  const atHome = sittingAt(due, slot);
  const because: Reason[] = hardRules.flatMap((rule) => rule.reasons(atHome, bounds));
  seat(due, sitting);
  if (because.length === 0) {
    const detail = `published for ${momentWords(manager.clock, sitting.start)}, and kept there`;
    because.push({ rule: 'published', detail });
  }
  const day = grid.firstDay + due.week * 7 + home.weekday;
  return { home: `${formatDay(day)}T${formatMinute(home.minute)}`, because };
}
