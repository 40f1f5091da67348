import type { Finding, Verdict, WallOptions } from './rule.ts';
import { judge } from './wall.ts';

export interface JudgedLine {
  /** Counts from 1. */
  readonly line: number;
  /** The line without its line break; the findings' offsets count from its start. */
  readonly text: string;
  readonly verdict: Verdict['verdict'];
  readonly findings: readonly Finding[];
  readonly masked: readonly Finding[];
}

export interface JudgedText {
  /** Every line, blank ones too; a line break at the very end starts none. */
  readonly lines: readonly JudgedLine[];
  /** Entries of `options.allow` that masked something somewhere. */
  readonly allowed: ReadonlySet<string>;
}

/** Judges plain text or Markdown line by line; Markdown's own signs are no words and count for nothing. */
export function judgeLines(text: string, options?: WallOptions): JudgedText {
  const rows = text.split(/\r\n|\n|\r/);
  if (rows.at(-1) === '') rows.pop();
  const allowed = new Set<string>();
  const lines = rows.map((row, index): JudgedLine => {
    const { verdict, findings, masked, allowed: used } = judge(row, options);
    for (const entry of used) allowed.add(entry);
    return { line: index + 1, text: row, verdict, findings, masked };
  });
  return { lines, allowed };
}
