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
  const pairs: GrowingPair[] = [];
  const byRep = new Map<string, GrowingPair[]>();
  const pairOf = ({ manager, rep }: Session | Unplaced): GrowingPair => {
    let ofRep = byRep.get(rep);
    if (ofRep === undefined) {
      ofRep = [];
      byRep.set(rep, ofRep);
    }
    let pair = ofRep.find((each) => each.manager === manager);
    if (pair === undefined) {
      pair = { manager, rep, reviews: [], development: [], missing: [] };
      ofRep.push(pair);
      pairs.push(pair);
    }
    return pair;
  };
  for (const [index, session] of sessions.entries()) {
    const pair = pairOf(session);
    (session.kind === 'pipeline-review' ? pair.reviews : pair.development).push([session, index]);
  }
  for (const each of unplaced) if (each.kind === 'development-session') pairOf(each).missing.push(each);
  return pairs;
}

interface GrowingPair extends Pair {
  readonly reviews: (readonly [Session, number])[];
  readonly development: (readonly [Session, number])[];
  readonly missing: Unplaced[];
}
