import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diariesOf } from './diaries.ts';
import { gatherEvidence, type VerifyInput } from './evidence.ts';
import { verifyRules } from './rules/index.ts';

export type { VerifyInput } from './evidence.ts';

export interface Verified {
  /** Confirmed sessions looked at. */
  readonly sessions: number;
  readonly unplaced: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds published calendars against the roster they were planned from, without a line of the planner's or the
 * writer's: every rule that is broken, at its event. Pure, and never throws for what a file holds.
 */
export function verify(input: VerifyInput): Verified {
  const evidence = gatherEvidence(input);
  const diaries = diariesOf(evidence);
  return {
    sessions: evidence.meetings.length,
    unplaced: input.plan.unplaced.length,
    diagnostics: verifyRules.flatMap(({ check }) => check(evidence, diaries)),
  };
}
