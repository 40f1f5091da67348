import type { Code } from '../../diagnostics/codes/index.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { ContentLine } from '../content-lines.ts';
import type { IcsFile } from '../ics-file.ts';

/** One thing that is wrong, and what would cure it. */
export interface Found {
  /** From 1. */
  readonly line: number;
  readonly column?: number;
  readonly length?: number;
  /** One sentence, no full stop. */
  readonly message: string;
  readonly cure: string;
}

/** One thing that a calendar must or should not do; what clients make of it is in the code's explanation. */
export interface DoctorRule {
  readonly code: Code;
  readonly severity: Severity;
  readonly check: (file: IcsFile) => Iterable<Found>;
}

/** At a content line, as far as its first part goes. */
export function at(line: ContentLine, message: string, cure: string): Found {
  return { line: line.number, length: line.parts[0]?.text.length ?? 1, message, cure };
}

/** A value cut to what a message can hold. */
export function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
