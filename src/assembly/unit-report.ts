import type { Change } from '../calendar/change.ts';
import type { Unplaced } from '../model.ts';
import { type ChangeCounts, changeCounts } from '../output/changes/change-rows.ts';
import { type PlanRows, planRows } from '../output/plan-json/rows.ts';
import type { UnitPlan } from './unit-planner.ts';

/**
 * What a unit came to, as plain data: its sessions only as the rows and files that hold them, so that memory
 * need not grow with the organisation.
 */
export interface UnitReport
  extends Pick<
    UnitPlan,
    'unit' | 'isRepeated' | 'restored' | 'files' | 'managers' | 'busy' | 'diagnostics' | 'proofs' | 'leading'
  > {
  readonly rows: PlanRows;
  readonly counts: ChangeCounts;
  /** What is not as it was published, where that is asked for. */
  readonly changes: readonly Change[];
  /** Due sessions without a slot, those aside that nobody could have planned. */
  readonly missing: number;
  /** Published sessions that change their time, or have none left though they are still due. */
  readonly disturbed: number;
}

export function unitReport(planned: UnitPlan, listsChanges: boolean): UnitReport {
  const { unit, isRepeated, restored, files, managers, busy, diagnostics, proofs, leading, plan } = planned;
  return {
    unit,
    isRepeated,
    restored,
    files,
    managers,
    busy,
    diagnostics,
    proofs,
    leading,
    rows: planRows(plan),
    counts: changeCounts(planned.changes),
    changes: !listsChanges ? [] : planned.changes.filter(({ what }) => what !== 'unchanged'),
    missing: plan.unplaced.filter(({ excused }) => !excused).length,
    disturbed: disturbedBy(planned),
  };
}

function disturbedBy({ changes, plan }: UnitPlan): number {
  const nameOf = ({ kind, manager, rep, period }: Unplaced | Change): string =>
    `${kind} ${manager} ${rep} ${period}`;
  const lost = new Set(plan.unplaced.map(nameOf));
  let disturbed = 0;
  for (const one of changes) {
    if (one.what === 'moved' || (one.what === 'cancelled' && lost.has(nameOf(one)))) disturbed++;
  }
  return disturbed;
}
