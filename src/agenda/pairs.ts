import type { Session, Unplaced } from '../model.ts';

/** The sessions of one manager and one rep, in their order in the plan, with their indexes there. */
export interface Pair {
  readonly manager: string;
  readonly rep: string;
  readonly reviews: readonly (readonly [Session, number])[];
  readonly development: readonly (readonly [Session, number])[];
  /** Development sessions that found no slot. */
  readonly missing: readonly Unplaced[];
}

export function pairsOf(sessions: readonly Session[], unplaced: readonly Unplaced[]): readonly Pair[] {
  const pairs = new Map<string, ReturnType<typeof emptyPair>>();
  const pairOf = ({ manager, rep }: Session | Unplaced): ReturnType<typeof emptyPair> => {
    const key = `${manager}\n${rep}`;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = emptyPair(manager, rep);
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const [index, session] of sessions.entries()) {
    const pair = pairOf(session);
    (session.kind === 'pipeline-review' ? pair.reviews : pair.development).push([session, index]);
  }
  for (const each of unplaced) if (each.kind === 'development-session') pairOf(each).missing.push(each);
  return [...pairs.values()];
}

function emptyPair(manager: string, rep: string) {
  const reviews: (readonly [Session, number])[] = [];
  const development: (readonly [Session, number])[] = [];
  const missing: Unplaced[] = [];
  return { manager, rep, reviews, development, missing };
}
