import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../diagnose.ts';

/** Ends the work on one calendar; the others are gone on with. Caught in publish-calendar.ts. */
export class RefusedError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(code: Code, message: string, hint: string | null = null) {
    super(message);
    this.diagnostic = problem(code, message, hint);
  }
}
