import fc from 'fast-check';

/**
 * The same examples in every run, so that a red run is red again. `FC_SEED=random` looks for new ones, and a
 * number repeats what it found.
 */
const asked = process.env['FC_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20270104 : Number(asked) });

/** So many examples, or `FC_RUNS` times as many: more than a few pay only where they are new ones. */
export function runs(examples: number): { readonly numRuns: number } {
  const times = Number(process.env['FC_RUNS'] ?? 1);
  // A fraction of an example would never be done.
  return { numRuns: Math.max(1, Math.round(examples * times)) };
}
