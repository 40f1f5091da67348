import type { Unplaced } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import type { Due } from './due.ts';
import type { Planning } from './planning.ts';

export function whyUnplaced(_planning: Planning, { series, monday }: Due): Unplaced {
  const { kind, manager, rep } = series;
  return {
    kind,
    manager: manager.person.email,
    rep: rep.person.email,
    period: isoWeekLabel(monday),
    excused: false,
    because: [],
    wouldHelp: [],
  };
}
