import type { Reason } from '../model.ts';

/**
 * A set of reasons of which each start has at least one and none could be left out: the reasons that stand in
 * most starts' way first, then whatever turns out to be covered by the others is dropped.
 */
export function smallestCause(starts: readonly (readonly Reason[])[]): Reason[] {
  const sets = distinctSets(starts);
  const chosen: Reason[] = [];
  let open = sets;
  while (open.length > 0) {
    const next = mostCommon(open);
    if (next === null) return [];
    chosen.push(next);
    open = open.filter(({ reasons }) => !reasons.has(next.detail));
  }
  for (let i = chosen.length - 1; i >= 0; i--) {
    const others = chosen.filter((_, at) => at !== i);
    if (sets.every(({ reasons }) => others.some(({ detail }) => reasons.has(detail)))) chosen.splice(i, 1);
  }
  return chosen;
}

interface ReasonSet {
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly starts: number;
}

/** Starts with the same reasons count as one that weighs more. */
function distinctSets(starts: readonly (readonly Reason[])[]): ReasonSet[] {
  const sets = new Map<string, { reasons: Map<string, Reason>; starts: number }>();
  for (const reasons of starts) {
    const key = reasons.map(({ detail }) => detail).join('\n');
    const known = sets.get(key);
    if (known !== undefined) known.starts++;
    else sets.set(key, { reasons: new Map(reasons.map((one) => [one.detail, one])), starts: 1 });
  }
  return [...sets.values()];
}

function mostCommon(sets: readonly ReasonSet[]): Reason | null {
  const counts = new Map<string, { reason: Reason; starts: number }>();
  for (const { reasons, starts } of sets) {
    for (const reason of reasons.values()) {
      const known = counts.get(reason.detail);
      if (known === undefined) counts.set(reason.detail, { reason, starts });
      else known.starts += starts;
    }
  }
  let best: { reason: Reason; starts: number } | null = null;
  for (const one of counts.values()) if (best === null || one.starts > best.starts) best = one;
  return best?.reason ?? null;
}
