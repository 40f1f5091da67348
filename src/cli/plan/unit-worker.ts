// What a thread runs: it plans the units it is given, one after the other.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Commission, Terms } from '../../assembly/commission.ts';
import { type Prove, unitPlanner } from '../../assembly/unit-planner.ts';
import { unitReport } from '../../assembly/unit-report.ts';
import { readIfThere } from '../folder/read-published.ts';
import { disk } from '../world/disk.ts';

const { terms, out, listsChanges } = workerData as {
  readonly terms: Terms;
  readonly out: string;
  readonly listsChanges: boolean;
};
const planner = prove().then((ready) => unitPlanner(terms, ready));

async function prove(): Promise<Prove | null> {
  if (terms.proofSeconds === null) return null;
  const { exactSolver } = await import('./exact-solver.ts');
  return exactSolver(terms.proofSeconds, (proof) => parentPort?.postMessage({ told: proof }));
}

function calendar(path: string): string | null {
  const content = readIfThere(join(out, path), disk);
  return content === null ? null : Buffer.from(content).toString('utf8');
}

parentPort?.on('message', async (commission: Commission) => {
  const plan = await planner;
  const report = unitReport(await plan(commission, calendar), listsChanges);
  // Handed over, not copied.
  const buffers = report.files.flatMap(({ octets }) => octets.map(({ buffer }) => buffer as ArrayBuffer));
  parentPort?.postMessage(report, buffers);
});
