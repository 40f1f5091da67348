import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../diagnose.ts';

/** Ends the whole run: no other calendar would fare better. Caught in publish-plan.ts. */
export class StoppedError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

export function stopped(code: Code, message: string, hint: string | null = null): StoppedError {
  return new StoppedError(problem(code, message, hint));
}
