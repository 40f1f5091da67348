import type { Assembly } from '../../assembly/assembly.ts';
import { unitPlanner } from '../../assembly/unit-planner.ts';
import { type UnitReport, unitReport } from '../../assembly/unit-report.ts';
import type { Roster } from '../../model.ts';
import type { Proof } from '../../schedule/exact/prove.ts';
import type { Effort } from '../../schedule/planning.ts';
import { InterruptedError, type World } from '../world/world.ts';

export interface UnitWork {
  readonly assembly: Assembly;
  readonly threads: number;
  /** Planning takes so long that signals have to be heard meanwhile. */
  readonly isLong: boolean;
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
  // Nobody hears a signal while at work, so what takes long has a thread of its own.
  if (work.threads > 1 || work.isLong || work.onProof !== undefined) {
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
    if (world.interruption.hasCome) throw new InterruptedError('interrupted');
  }
}

/** A team of so many may be more than its manager has time for, and a unit of so many takes a second. */
const LARGE_TEAM = 15;
const LARGE_UNIT = 60;

/** Whether one unit takes longer than somebody who wants to stop should have to wait. */
export function isLong({ people }: Roster, { sizes }: Assembly, effort: Effort): boolean {
  if (effort === 'thorough' || sizes.some((size) => size >= LARGE_UNIT)) return true;
  const reps = new Map<string, number>();
  for (const { manager } of people) if (manager !== null) reps.set(manager, (reps.get(manager) ?? 0) + 1);
  return [...reps.values()].some((count) => count >= LARGE_TEAM);
}

/** From so many people on, planning takes longer than it takes to start a thread. */
const MANY_PEOPLE = 150;

/** As many threads as the machine has cores for and the organisation has units for. */
export function usualThreads({ sizes }: Assembly, machine: Pick<World, 'cores'>): number {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return people < MANY_PEOPLE ? 1 : Math.max(1, Math.min(machine.cores, sizes.length));
}
