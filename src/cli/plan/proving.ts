import type { Assembly } from '../../assembly/assembly.ts';
import type { Gathered } from '../../assembly/gathering.ts';
import type { Proof } from '../../schedule/exact/prove.ts';
import { cannotRun } from '../diagnose.ts';
import type { World } from '../world/world.ts';
import type { Progress } from './progress.ts';

export interface Proving {
  readonly add: (proof: Proof) => void;
  readonly end: () => void;
}

/**
 * Watches over proofs: says how many there are while others are sought, and what there was when somebody stops it.
 * Throws a UserError (exit code 2) where the solver is not installed, before anything is planned.
 */
export async function startProving({ terms }: Assembly, progress: Progress, world: World): Promise<Proving> {
  if (!(await world.hasSolver())) {
    throw cannotRun(
      'no-solver',
      '--exact needs the solver HiGHS, and the package highs is not installed',
      'install it beside cadence: npm install highs; or plan with --effort thorough instead',
    );
  }
  const proofs: Proof[] = [];
  const seconds = terms.proofSeconds ?? 0;
  const tell = (): void => {
    const last = proofs.at(-1);
    const soFar = last === undefined ? '' : `, ${last.manager} ${gapWords(last)}`;
    void progress.step(`proving, at most ${seconds} s a manager: ${proofs.length} done${soFar}`, true);
  };
  const stopped = (): void => void world.stderr.write(`${stoppedWords(proofs)}; nothing is written\n`);
  const stopListening = world.interruption.listen(stopped);
  return {
    add(proof) {
      proofs.push(proof);
      tell();
    },
    end: stopListening,
  };
}

function stoppedWords(proofs: readonly Proof[]): string {
  if (proofs.length === 0) return 'stopped before any manager’s plan was proven';
  const optimal = proofs.filter(({ cost, bound }) => cost === bound).length;
  return `stopped with the plans of ${managers(proofs.length)}: ${optimal} the best there is, ${totalGap(proofs)} in all`;
}

/** Terminal lines on how good each manager's plan is: those with the largest gaps first. */
export function proofLines({ proofs, summary }: Pick<Gathered, 'proofs' | 'summary'>): string[] {
  const names = new Map(summary.managers.map(({ manager, name }) => [manager, name]));
  const [only] = proofs;
  if (only !== undefined && proofs.length === 1) return [`How good the plan is: ${gapWords(only)}`, ''];
  const open = proofs.filter(({ cost, bound }) => cost > bound).sort((a, b) => gapOf(b) - gapOf(a));
  const shown = open.slice(0, SHOWN);
  const lines = [
    `How good the plan is: ${proofs.length - open.length} of ${managers(proofs.length)} the best there is, ${totalGap(proofs)} in all`,
    ...shown.map((proof) => `  ${names.get(proof.manager) ?? proof.manager}: ${gapWords(proof)}`),
  ];
  if (open.length > shown.length)
    lines.push(`  and ${open.length - shown.length} with smaller gaps, all with --json`);
  return [...lines, ''];
}

const SHOWN = 8;

function gapWords(proof: Proof): string {
  return proof.cost === proof.bound ? 'the best there is' : aboveWords(gapOf(proof));
}

/** A gap as large as the least itself says only that there was too little time. */
function aboveWords(gap: number): string {
  return gap >= 1
    ? 'not known, nothing could be proven in time; a longer --time-limit may'
    : `at most ${percent(gap)} above the least`;
}

function totalGap(proofs: readonly Proof[]): string {
  let cost = 0;
  let bound = 0;
  for (const one of proofs) {
    cost += one.cost;
    bound += one.bound;
  }
  return aboveWords((cost - bound) / Math.max(1, bound));
}

function gapOf({ cost, bound }: Proof): number {
  return (cost - bound) / Math.max(1, bound);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.01 ? 2 : 1)} %`;
}

function managers(count: number): string {
  return count === 1 ? '1 manager' : `${count} managers`;
}
