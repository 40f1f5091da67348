import { NOWHERE, type Pool } from './pool.ts';
import { addAmount, addChoice, addRow, emptyDraft, type Program, plus, type Sum } from './program.ts';
import type { Relaxation } from './relaxation.ts';
import { sessionUses } from './uses.ts';

/** A team's quarter as a program, and what its columns stand for. */
export interface TeamProgram {
  readonly program: Program;
  /** By row: the limit it is; -1 where it is none. */
  readonly limitOf: readonly number[];
  readonly homes: readonly HomeChoice[];
  readonly away: readonly AwayChoice[];
}

/** By index: the series, and the home it would have. */
export interface HomeChoice {
  readonly column: number;
  readonly series: number;
  readonly home: number;
}

/** A session of a home that is somewhere else, or nowhere. */
export interface AwayChoice extends HomeChoice {
  readonly week: number;
  readonly slot: number;
}

/**
 * Writes what every plan has to keep to as a program whose cheapest solution is the cheapest plan of those that have
 * nothing but what is in the pool.
 */
export function teamProgram(relaxation: Relaxation, pool: Pool): TeamProgram {
  const { limits, series } = relaxation;
  const draft = emptyDraft();
  const rows = new Map<number, Sum>();
  const homes: HomeChoice[] = [];
  const away: AwayChoice[] = [];
  const add = (limit: number, column: number, times: number): void => {
    let sum = rows.get(limit);
    if (sum === undefined) {
      sum = new Map();
      rows.set(limit, sum);
    }
    plus(sum, column, times);
  };
  series.forEach((one, i) => {
    const { model, pair } = one;
    const length = model.series.slots;
    const take = (column: number, uses: readonly number[], times: number): void => {
      for (const limit of uses) add(limit, column, times);
    };
    const any: Sum = new Map();
    for (const [at, weeks] of pool[i] ?? []) {
      const home = model.homes[at];
      if (home === undefined) continue;
      const { place, kept, lost } = home;
      const column = addChoice(draft, place.hours);
      homes.push({ column, series: i, home: at });
      plus(any, column);
      for (let due = kept | lost; due !== 0; due &= due - 1) {
        const week = 31 - Math.clz32(due & -due);
        const isKept = (kept & (1 << week)) !== 0;
        const atHome = sessionUses(
          limits,
          pair,
          place.slots[week] as number,
          length,
          place.days[week] as number,
        );
        if (isKept) take(column, atHome, 1);
        const moves = weeks.get(week);
        if ((model.windows[week] ?? []).length === 0 || (isKept && moves === undefined)) continue;
        const sum: Sum = new Map([[column, -1]]);
        for (const move of moves?.values() ?? []) {
          const other = addChoice(draft, move.cost);
          away.push({ column: other, series: i, home: at, week, slot: move.slot });
          plus(sum, other);
          if (move.slot !== NOWHERE) take(other, sessionUses(limits, pair, move.slot, length, move.day), 1);
          if (isKept) take(other, atHome, -1);
        }
        if (isKept) addRow(draft, sum, Number.NEGATIVE_INFINITY, 0);
        else addRow(draft, sum, 0, Number.POSITIVE_INFINITY);
      }
      for (const { limit, times } of one.uses[at] ?? []) add(limit, column, times);
    }
    addRow(draft, any, 1, 1);
  });
  const limitOf = draft.rows.map(() => -1);
  const put = (limit: number, sum: Sum, least: number, most: number): void => {
    addRow(draft, sum, least, most);
    if (draft.rows.length > limitOf.length) limitOf.push(limit);
  };
  const sharing = [...rows].filter(([limit]) => limit < limits.loadAt);
  for (const [limit, sum] of widest(sharing, limits.most))
    put(limit, sum, Number.NEGATIVE_INFINITY, limits.most[limit] as number);
  for (const [limit, sum] of rows) {
    if (limit < limits.loadAt || limit === limits.phaseAt) continue;
    if (limit < limits.blockAt) for (const cost of limits.loads) plus(sum, addAmount(draft, cost, 1), -1);
    else if (![...sum.values()].some((times) => times > 0)) continue;
    else plus(sum, addAmount(draft, limits.scatteredDay), -1);
    put(limit, sum, Number.NEGATIVE_INFINITY, 0);
  }
  const phases = rows.get(limits.phaseAt);
  if (phases !== undefined) {
    for (const times of [-1, 1])
      for (const cost of limits.phases) plus(phases, addAmount(draft, cost, 1), times);
    put(limits.phaseAt, phases, -limits.ahead, -limits.ahead);
  }
  return { program: draft, limitOf, homes, away };
}

/** Leaves out what another one of the list is never smaller than, with no more of it there. */
function widest(rows: readonly (readonly [number, Sum])[], most: Float64Array): (readonly [number, Sum])[] {
  const having = new Map<number, number[]>();
  rows.forEach(([, sum], i) => {
    for (const column of sum.keys()) {
      const list = having.get(column) ?? [];
      having.set(column, list);
      list.push(i);
    }
  });
  return rows.filter(([limit, sum], i) => {
    let rarest: readonly number[] | null = null;
    for (const [column, times] of sum) {
      if (times <= 0) continue;
      const list = having.get(column) ?? [];
      if (rarest === null || list.length < rarest.length) rarest = list;
    }
    if (rarest === null) return false;
    return !rarest.some((j) => {
      if (j === i) return false;
      const [other, wider] = rows[j] as readonly [number, Sum];
      if (wider.size < sum.size || (most[other] as number) > (most[limit] as number)) return false;
      return (
        isWithin(sum, wider) &&
        (!isWithin(wider, sum) || (most[other] as number) < (most[limit] as number) || j < i)
      );
    });
  });
}

/** Whether a sum is never larger than another, whatever the columns come to. */
function isWithin(sum: Sum, wider: Sum): boolean {
  for (const [column, times] of sum) if (times > (wider.get(column) ?? 0)) return false;
  for (const [column, times] of wider) if (times < 0 && !sum.has(column)) return false;
  return true;
}
