/** What a finding is about; a suggestion goes with each. */
export type Category =
  | 'deal'
  | 'forecast'
  | 'quota'
  | 'money'
  | 'close-date'
  | 'stage'
  | 'crm'
  | 'account'
  | 'renewal'
  | 'buying'
  | 'deny';

/**
 * One kind of pipeline talk. `weight` is what a match adds to its sentence: 0.7 blocks by itself, 1 also beside a
 * word of growth,
 * 0.5 warns, less needs company. Patterns are in the small language of pattern.ts.
 */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly weight: number;
  /** Talk of growth beside it takes nothing from its weight. */
  readonly firm?: true;
  readonly why: string;
  readonly patterns: readonly string[];
  /** Collocations in which the same words mean something else. They shield from every rule. */
  readonly masks?: readonly string[];
  /** Lines the rule must find something in, by itself; run as tests. Examples are left out of what is built. */
  readonly finds: readonly string[];
  /** Lines it must leave alone; run as tests. */
  readonly spares: readonly string[];
}

export interface Finding {
  /** A rule's id, or `named-account` or `deny` for what the options brought. */
  readonly rule: string;
  readonly category: Category;
  /** UTF-16 offsets in the text judged; `text` is what stands between them. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly severity: 'block' | 'warn';
  readonly why: string;
  readonly suggestion: string;
  /** The phrase that took its force; only in `Verdict.masked`. */
  readonly maskedBy?: string;
}

export interface Verdict {
  readonly verdict: 'block' | 'warn' | 'ok';
  /** In the order of the text; empty exactly when the verdict is `ok`. */
  readonly findings: readonly Finding[];
  /** What would have counted, and what masked it. */
  readonly masked: readonly Finding[];
  /** Entries of `options.allow` that masked something. */
  readonly allowed: readonly string[];
}

/** A customer's name; an ambiguous one (Target, Square) only warns, and only when capitalised. */
export type Account = string | { readonly name: string; readonly ambiguous?: boolean };

export interface WallOptions {
  /** People; they win over accounts of the same name. */
  readonly names?: readonly string[];
  readonly accounts?: readonly Account[];
  /** Phrases that are fine here; each masks itself and nothing else. */
  readonly allow?: readonly string[];
  /** Phrases that block. */
  readonly deny?: readonly string[];
}
