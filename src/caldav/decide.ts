import type { Instant } from '../model.ts';
import type { Known } from './known.ts';
import type { Wanted } from './wanted.ts';

/** Why an event is left as it is though the plan says something else. */
export type Conflict =
  /** A person has moved or cancelled it, or changed its times. */
  | 'moved'
  /** A person has changed its texts, and the plan has a new revision of it. */
  | 'reworded'
  /** It was published, and a person has deleted it. */
  | 'deleted'
  /** The server holds a later revision than this folder. */
  | 'newer'
  /** Another resource of the calendar has its UID. */
  | 'taken'
  /** It cannot be told what has become of it. */
  | 'unclear';

export type Decision =
  | { readonly what: 'create' }
  | { readonly what: 'replace' | 'remove'; readonly over: string }
  | { readonly what: 'keep'; readonly isReworded: boolean }
  | { readonly what: 'conflict'; readonly why: Conflict }
  /** No business of this plan: over and done with, of another plan, or nobody's. */
  | { readonly what: 'leave'; readonly why: 'over' | 'other-plan' | 'foreign' };

export interface Case {
  /** Null: the plan has no such event (any more). */
  readonly wanted: Wanted | null;
  /** Null: the server has none. */
  readonly known: Known | null;
  /** Whether it was there when this folder was published before. */
  readonly wasThere: boolean;
  /** Whether the plan remembers that it cancelled it. */
  readonly isRetired: boolean;
  readonly now: Instant;
  /** Whatever people have changed, the plan counts. */
  readonly force: boolean;
}

/** What becomes of one event. */
export function decide(one: Case): Decision {
  const { wanted, known } = one;
  if (wanted === null) return known === null ? leave('foreign') : withoutWish(known, one);
  if (known === null) {
    if (!one.wasThere || one.force) return { what: 'create' };
    return isOver(wanted, one.now) ? leave('over') : conflict('deleted');
  }
  if (known.digest === wanted.digest) {
    if (!known.isMoved) return { what: 'keep', isReworded: known.isReworded };
    return contested('moved', wanted, known, one);
  }
  if (known.digest === null) {
    if (known.when === wanted.when && known.words === wanted.words)
      return { what: 'keep', isReworded: false };
    return contested('unclear', wanted, known, one);
  }
  if (known.isReworded) return contested(known.isMoved ? 'moved' : 'reworded', wanted, known, one);
  // Who has moved it to where the plan has it now wants what the plan wants.
  if (known.isMoved && known.when !== wanted.when) return contested('moved', wanted, known, one);
  if (known.sequence > wanted.sequence) return contested('newer', wanted, known, one);
  return { what: 'replace', over: known.etag };
}

function contested(why: Conflict, wanted: Wanted, known: Known, { force, now }: Case): Decision {
  if (force) return { what: 'replace', over: known.etag };
  return isOver(wanted, now) ? leave('over') : conflict(why);
}

/**
 * The server has an event that the plan has not. What took place stays: a calendar is also a record. What the plan
 * cancelled goes. Anything else of ours is of another plan, whose folder will look after it.
 */
function withoutWish(known: Known, { isRetired, now, force }: Case): Decision {
  if (known.digest === null) return leave('foreign');
  if (isOver(known, now) && !known.isCancelled) return leave('over');
  if (!isRetired && !force) return leave('other-plan');
  if (!force && (known.isMoved || known.isReworded)) return conflict(known.isMoved ? 'moved' : 'reworded');
  return { what: 'remove', over: known.etag };
}

function isOver({ end }: { readonly end: Instant | null }, now: Instant): boolean {
  return end !== null && end <= now;
}

function conflict(why: Conflict): Decision {
  return { what: 'conflict', why };
}

function leave(why: 'over' | 'other-plan' | 'foreign'): Decision {
  return { what: 'leave', why };
}
