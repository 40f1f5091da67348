import type { Reason, Rules } from '../../model.ts';
import type { Sitting } from '../sitting.ts';

/** What the rules are measured against. */
export interface Bounds {
  readonly rules: Rules;
  /** The first slot in which a new session may start. */
  readonly earliest: number;
  /** The first slot that is not over: what starts between it and `earliest` is frozen. */
  readonly begun: number;
}

/** Something that forbids a start outright. The sitting asked about is not in the diaries. */
export interface HardRule {
  readonly name: string;
  /** Asked for every start considered, so it allocates nothing. */
  readonly forbids: (sitting: Sitting, bounds: Bounds) => boolean;
  /** What stands in the way, in words; empty where nothing does. */
  readonly reasons: (sitting: Sitting, bounds: Bounds) => readonly Reason[];
  /** The sessions whose going would lift the ban; absent where no session is to blame. */
  readonly clashes?: {
    /** Whether all of them would have to go or any one. */
    readonly needed: 'all' | 'one';
    readonly of: (sitting: Sitting, bounds: Bounds) => readonly Sitting[];
  };
}
