import type { Commission } from '../../assembly/commission.ts';
import type { UnitReport } from '../../assembly/unit-report.ts';
import type { Proof } from '../../schedule/exact/prove.ts';
import type { Thread, World } from '../world/world.ts';
import type { UnitWork } from './plan-units.ts';

/** Plans units in threads: each has one at a time, and gets the next before what it has done is put away. */
export async function planInThreads(work: UnitWork, world: World): Promise<void> {
  const { assembly, take } = work;
  const threads: Thread[] = [];
  let busy = 0;
  let wake = (): void => {};
  let settled = new Promise<void>((done) => {
    wake = done;
  });

  /** The next unit, once there is one; null when all are given out. */
  async function next(): Promise<Commission | null> {
    for (;;) {
      const commission = assembly.next();
      if (commission !== null) return commission;
      // Those that are being planned may have others below them.
      if (busy === 0) return null;
      await settled;
    }
  }

  function settle(report: UnitReport): void {
    assembly.settle(report.unit, report.leading);
    busy--;
    wake();
    settled = new Promise((done) => {
      wake = done;
    });
  }

  async function serve(thread: Thread): Promise<void> {
    let done: UnitReport | null = null;
    for (;;) {
      const commission: Commission | null = await next();
      if (commission !== null) busy++;
      const asked = commission === null ? null : thread.ask(commission);
      if (done !== null && !done.isRepeated) take(done);
      if (asked === null) return;
      done = (await asked) as UnitReport;
      settle(done);
    }
  }

  if (work.threads > 1) world.spareMemory();
  try {
    for (let each = 0; each < work.threads; each++) {
      threads.push(
        await world.startThread(
          { terms: assembly.terms, out: work.out, listsChanges: work.listsChanges },
          (proof) => work.onProof?.(proof as Proof),
        ),
      );
    }
    await Promise.all(threads.map(serve));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
