import type { Reason } from '../model.ts';
import { causeWords } from './cause-words.ts';
import type { Obstacle } from './obstacles.ts';

/**
 * Causes of which each start has at least one and none could be left out: those that stand in most starts' way
 * first, then whatever turns out to be covered by the others is dropped. What is left is told in few words.
 */
export function smallestCause(starts: readonly (readonly Obstacle[])[]): Reason[] {
  const sets = distinctSets(starts);
  const chosen: string[] = [];
  let open = sets;
  while (open.length > 0) {
    const next = mostCommon(open);
    if (next === null) return [];
    chosen.push(next);
    open = open.filter(({ causes }) => !causes.has(next));
  }
  for (let i = chosen.length - 1; i >= 0; i--) {
    const others = chosen.filter((_, at) => at !== i);
    if (sets.every(({ causes }) => others.some((cause) => causes.has(cause)))) chosen.splice(i, 1);
  }
  return causeWords(chosen.map((cause) => obstaclesOf(cause, starts)));
}

interface CauseSet {
  readonly causes: ReadonlySet<string>;
  readonly starts: number;
}

/** Starts with the same causes count as one that weighs more. */
function distinctSets(starts: readonly (readonly Obstacle[])[]): CauseSet[] {
  const sets = new Map<string, { causes: Set<string>; starts: number }>();
  for (const obstacles of starts) {
    const causes = new Set(obstacles.map(({ cause }) => cause));
    const key = [...causes].join('\n');
    const known = sets.get(key);
    if (known !== undefined) known.starts++;
    else sets.set(key, { causes, starts: 1 });
  }
  return [...sets.values()];
}

function mostCommon(sets: readonly CauseSet[]): string | null {
  const counts = new Map<string, number>();
  for (const { causes, starts } of sets) {
    for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + starts);
  }
  let best: string | null = null;
  for (const [cause, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = cause;
  return best;
}

/** Every obstacle of a cause, one once. */
function obstaclesOf(cause: string, starts: readonly (readonly Obstacle[])[]): Obstacle[] {
  const found = new Map<string, Obstacle>();
  for (const obstacles of starts) {
    for (const one of obstacles) if (one.cause === cause) found.set(one.detail, one);
  }
  return [...found.values()];
}
