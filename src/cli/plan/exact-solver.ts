import type { Prove } from '../../assembly/unit-planner.ts';
import { exactly } from '../../schedule/exact/exact-team.ts';
import type { Proof } from '../../schedule/exact/prove.ts';
import { loadHighs } from '../world/solver-package.ts';
import { highsSolver } from './highs-solver.ts';

/** What proves plans, in the thread that plans them. `tell` hears of each proof as soon as there is one. */
export async function exactSolver(seconds: number, tell: (proof: Proof) => void): Promise<Prove> {
  const load = await loadHighs();
  if (load === null) throw new Error('the package highs is not installed');
  const solver = await highsSolver(load);
  return (onProof) =>
    exactly({
      solver,
      seconds,
      onProof: (proof) => {
        onProof(proof);
        tell(proof);
      },
    });
}
