import type { Place } from '../model.ts';
import type { Code } from './codes/index.ts';

export type Severity = 'error' | 'warning' | 'note';

/** One problem: what it is, where, and what would fix it. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence, no full stop, naming the value that is wrong. */
  readonly message: string;
  /** Null where a problem has no place in a text (a missing flag, an unreadable file). */
  readonly place: Place | null;
  /** What would fix it; null where the message says it all. */
  readonly hint: string | null;
}

/** A value, or none where any diagnostic is an error; always every diagnostic. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Thrown for what a user can mend; the one catch is in cli/main.ts. Everything else that is thrown is a bug. */
export class UserError extends Error {
  readonly exitCode: 1 | 2;
  readonly diagnostics: readonly Diagnostic[];

  constructor(exitCode: 1 | 2, diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join('; '));
    this.exitCode = exitCode;
    this.diagnostics = diagnostics;
  }
}
