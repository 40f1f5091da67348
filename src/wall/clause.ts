import type { Token } from './token.ts';

/** A stretch of tokens: the first, and the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The clause that the token of that index is part of. */
export function clauseAround(tokens: readonly Token[], at: number): Stretch {
  const clause = tokens[at]?.clause;
  let from = at;
  let to = at + 1;
  while (from > 0 && tokens[from - 1]?.clause === clause) from--;
  while (to < tokens.length && tokens[to]?.clause === clause) to++;
  return { from, to };
}
