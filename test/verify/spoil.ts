import type { PublishedSession } from '../../src/model.ts';
import { type VerifyInput, verify } from '../../src/verify/verify.ts';
import { type Draw, mutations } from './mutants.ts';

export interface Spoilt {
  readonly kind: string;
  readonly row: PublishedSession;
  /** Codes of what was found; empty: the mutant went unnoticed. */
  readonly found: readonly string[];
}

const TRIES = 60;

/** So many mutants of a plan, each kind in turn, by the same chance in every run. */
export function* spoil(input: VerifyInput, count: number, seed = 1): Generator<Spoilt, void, undefined> {
  let state = seed;
  const draw: Draw = (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)];
  };
  const kinds = Object.entries(mutations);
  let made = 0;
  for (let turn = 0; made < count && turn < count * 2 + kinds.length; turn++) {
    const [kind, mutate] = kinds[turn % kinds.length] ?? [];
    if (kind === undefined || mutate === undefined) return;
    let row = draw(input.plan.sessions);
    let mutant: VerifyInput | null = null;
    // Some kinds fit few sessions, or none of a plan.
    for (let tries = 0; tries < TRIES && row !== undefined && mutant === null; tries++) {
      if (tries > 0) row = draw(input.plan.sessions);
      if (row !== undefined) mutant = mutate(input, row, draw);
    }
    if (mutant === null || row === undefined) continue;
    made++;
    const { diagnostics } = verify(mutant);
    const found = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    yield { kind, row, found };
  }
}
