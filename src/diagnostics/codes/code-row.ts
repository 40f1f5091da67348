/** One row of the table of codes: what `cadence explain CODE` says. */
export interface CodeRow {
  readonly title: string;
  /** A few sentences: what it means, why it matters, how to fix it. */
  readonly explain: string;
}
