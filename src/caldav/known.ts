import type { Instant } from '../model.ts';
import type { Essence } from './essence.ts';

/** What is known of one resource on the server, from its text or from the memory of having read or written it. */
export interface Known {
  readonly etag: string;
  /** Which revision of ours it is; null: none of ours, or nobody can tell. */
  readonly digest: string | null;
  readonly sequence: number;
  /** Hashes of what it says now: see Essence. */
  readonly when: string;
  readonly words: string;
  /** A person has moved, cancelled or repeated it. */
  readonly isMoved: boolean;
  /** A person has changed its texts. */
  readonly isReworded: boolean;
  readonly isCancelled: boolean;
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/** What a resource's text tells; `essence` null: the text is no event. */
export function knownFrom(etag: string, essence: Essence | null): Known {
  const seal = essence?.seal ?? null;
  return {
    etag,
    digest: seal?.digest ?? null,
    sequence: seal?.sequence ?? 0,
    when: essence?.when ?? '',
    words: essence?.words ?? '',
    isMoved: seal !== null && essence !== null && seal.when !== essence.when,
    isReworded: seal !== null && essence !== null && seal.words !== essence.words,
    isCancelled: essence?.isCancelled ?? false,
    start: essence?.start ?? null,
    end: essence?.end ?? null,
  };
}
