/** A mixed-integer linear program, to be minimised; rows are sparse. */
export interface Program {
  readonly costs: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** 1 where a column takes whole values only. */
  readonly whole: readonly (0 | 1)[];
  readonly rows: readonly Row[];
}

/** `least` <= the sum of `values[i]` times column `columns[i]` <= `most`. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** A program while it is written. */
export interface Draft {
  readonly costs: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly whole: (0 | 1)[];
  readonly rows: Row[];
  readonly known: Set<string>;
}

export function emptyDraft(): Draft {
  return { costs: [], lower: [], upper: [], whole: [], rows: [], known: new Set() };
}

/** A column that is 0 or 1. */
export function addChoice(draft: Draft, cost: number): number {
  return add(draft, cost, 1, 1);
}

/** A column of any value from 0 to `most`. */
export function addAmount(draft: Draft, cost: number, most: number = Number.POSITIVE_INFINITY): number {
  return add(draft, cost, most, 0);
}

function add(draft: Draft, cost: number, upper: number, whole: 0 | 1): number {
  draft.lower.push(0);
  draft.upper.push(upper);
  draft.whole.push(whole);
  return draft.costs.push(cost) - 1;
}

/** A sum under construction: how often each column counts. */
export type Sum = Map<number, number>;

export function plus(sum: Sum, column: number, times = 1): void {
  sum.set(column, (sum.get(column) ?? 0) + times);
}

/** Adds a row, unless it is one already or holds whatever the columns are. */
export function addRow(draft: Draft, sum: Sum, least: number, most: number): void {
  const columns: number[] = [];
  const values: number[] = [];
  let greatest = 0;
  let smallest = 0;
  for (const [column, value] of sum) {
    if (value === 0) continue;
    columns.push(column);
    values.push(value);
    const reach = value * (draft.upper[column] ?? 0);
    if (reach > 0) greatest += reach;
    else smallest += reach;
  }
  if (smallest >= least && greatest <= most) return;
  const key = `${columns.join(' ')}|${values.join(' ')}|${least}|${most}`;
  if (draft.known.has(key)) return;
  draft.known.add(key);
  draft.rows.push({ columns, values, least, most });
}
