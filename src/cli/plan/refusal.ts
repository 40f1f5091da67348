import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../diagnose.ts';
import { notOurs, planLost } from '../folder/read-published.ts';
import type { PlanRun } from './plan-run.ts';

export interface Refusal {
  readonly exitCode: 1 | 2;
  readonly problem: Diagnostic;
}

/** Why nothing is written, or why the answer to --check is no; null where all is well. */
export function refusalOf({ options, result, comparison, agendas }: PlanRun): Refusal | null {
  const { missing, disturbed } = result;
  if (options.strict && missing > 0) {
    const what = missing === 1 ? '1 due session has' : `${missing} due sessions have`;
    const message = `${what} no slot, and --strict is given: nothing was written`;
    return { exitCode: 1, problem: problem('session-unplaced', message) };
  }
  if (options.maxMoves !== null && disturbed > options.maxMoves) {
    const sessions = disturbed === 1 ? '1 published session has' : `${disturbed} published sessions have`;
    const message = `${sessions} to move or to go, and --max-moves is ${options.maxMoves}: nothing was written`;
    const hint = 'the changes say why; where they are meant, give a larger number';
    return { exitCode: 1, problem: problem('too-many-moves', message, hint) };
  }
  const folders = [{ out: options.out, comparison }, ...(agendas === null ? [] : [agendas])];
  const stale = folders.find((each) => each.comparison.differences.length > 0);
  if (options.mode === 'check' && stale !== undefined) {
    const message = `${stale.out.shown} is not what ${options.roster === '-' ? 'the roster' : options.roster} asks for`;
    return {
      exitCode: 1,
      problem: problem('folder-out-of-date', message, 'run the same line without --check'),
    };
  }
  const foreign = folders.flatMap((each) =>
    each.comparison.foreign.map((path) => join(each.out.shown, path)),
  );
  if (options.mode === 'write' && foreign.length > 0 && !options.force) {
    return { exitCode: 2, problem: notOurs(foreign) };
  }
  const lost = comparison.differences.some(({ path, action }) => path === 'plan.json' && action === 'create');
  const outdone = comparison.differences.find(
    ({ path, action }) => action === 'replace' && path.endsWith('.ics'),
  );
  if (options.mode === 'write' && lost && outdone !== undefined && !options.force) {
    return { exitCode: 2, problem: planLost(join(options.out.shown, outdone.path), options.out.shown) };
  }
  return null;
}
