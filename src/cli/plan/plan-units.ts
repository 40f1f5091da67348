import type { Assembly } from '../../assembly/assembly.ts';
import { unitPlanner } from '../../assembly/unit-planner.ts';
import { type UnitReport, unitReport } from '../../assembly/unit-report.ts';
import type { Proof } from '../../schedule/exact/prove.ts';
import { InterruptedError, type World } from '../world/world.ts';

export interface UnitWork {
  readonly assembly: Assembly;
  readonly threads: number;
  /** The output folder's absolute path: where the calendars published before are. */
  readonly out: string;
  readonly calendar: (path: string) => string | null;
  /** Whether the reports are to list what has changed. */
  readonly listsChanges: boolean;
  /** Called for each unit as soon as it is done, in no order that could be relied on. */
  readonly take: (report: UnitReport) => void;
  /** Called for each team whose plan is proven, where that is asked for. */
  readonly onProof?: (proof: Proof) => void;
}

/** Plans every unit, here or in threads. Throws an InterruptedError where somebody wants to stop. */
export async function planUnits(work: UnitWork, world: World): Promise<void> {
  // A solver hears no signal while it is at work, so it has a thread of its own.
  if (work.threads > 1 || work.onProof !== undefined) {
    const { planInThreads } = await import('./threads.ts');
    await planInThreads(work, world);
    return;
  }
  const { assembly } = work;
  const plan = await unitPlanner(assembly.terms);
  for (let next = assembly.next(); next !== null; next = assembly.next()) {
    const planned = await plan(next, work.calendar);
    assembly.settle(planned.unit, planned.leading);
    if (!planned.isRepeated) work.take(unitReport(planned, work.listsChanges));
    await world.breathe();
    if (world.interrupted.aborted) throw new InterruptedError('interrupted');
  }
}

/** From so many people on, planning takes longer than it takes to start a thread. */
const MANY_PEOPLE = 150;

/** As many threads as the machine has cores for and the organisation has units for. */
export function usualThreads({ sizes }: Assembly, cores: number): number {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return people < MANY_PEOPLE ? 1 : Math.max(1, Math.min(cores, sizes.length));
}
