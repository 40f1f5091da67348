import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Diaries } from '../diaries.ts';
import type { Evidence } from '../evidence.ts';
import type { Meeting } from '../meeting.ts';
import { placeOf } from '../words.ts';

/** One thing that must be so, and every place where it is not. */
export interface VerifyRule {
  readonly name: string;
  readonly check: (evidence: Evidence, diaries: Diaries) => readonly Diagnostic[];
}

/**
 * A meeting that breaks a rule. What has begun cannot be mended, and the roster may have changed since: it is
 * told as a warning.
 */
export function brokenBy(
  code: Code,
  meeting: Meeting,
  message: string,
  hint: string | null = null,
  { isHistory }: { readonly isHistory: boolean } = meeting,
): Diagnostic {
  return { code, severity: isHistory ? 'warning' : 'error', message, place: placeOf(meeting.event), hint };
}

export const PLAN_AGAIN = 'plan again with cadence plan, and import what changed';
