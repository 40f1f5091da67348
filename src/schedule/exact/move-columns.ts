import type { ModelSeries } from './home-columns.ts';
import { leastOf, moveCosts, unplacedCost, windowOf } from './home-columns.ts';
import { addChoice, addRow, type Draft, plus, type Sum } from './program.ts';
import type { Choice } from './team-program.ts';

/** A series' displaced sessions, as columns by the day (counted from the quarter's first) they leave or come to. */
export interface Moves {
  readonly leaving: Map<number, number[]>;
  readonly arriving: Map<number, Arrival[]>;
}

/** A session that is held on a day away from home. */
export interface Arrival {
  readonly column: number;
  /** The week it is due in. */
  readonly due: number;
  /** What each start of the day costs at least beyond what the column does. */
  readonly extras: readonly number[];
}

/**
 * For each week and weekday that homes could be on: where their sessions go that cannot be at home, and where those
 * go that could, but make way.
 */
export function moveColumns(
  draft: Draft,
  model: ModelSeries,
  choices: readonly Choice[],
  slack: number,
): Moves {
  const moves: Moves = { leaving: new Map(), arriving: new Map() };
  const { weeks } = model.series.grid;
  for (let week = 0; week < weeks; week++) {
    if (windowOf(model.series, model.starts, week).length === 0) continue;
    for (let weekday = 0; weekday < 7; weekday++) {
      const here = choices.filter(({ home }) => home.weekday === weekday);
      const bit = 1 << week;
      addLost(
        draft,
        model,
        here.filter(({ home }) => (home.lost & bit) !== 0),
        week,
        slack,
        moves,
      );
      addLeft(
        draft,
        model,
        here.filter(({ home }) => (home.kept & bit) !== 0),
        week,
        slack,
        moves,
      );
    }
  }
  return moves;
}

/** Sessions that cannot be at home: each home's cost has the cheapest way out in it, so columns cost what is more. */
function addLost(
  draft: Draft,
  { series, starts }: ModelSeries,
  choices: readonly Choice[],
  week: number,
  slack: number,
  { arriving }: Moves,
): void {
  if (choices.length === 0) return;
  const days = windowOf(series, starts, week);
  const unplaced = unplacedCost(series);
  const costs = choices.map(({ home }) => days.map((day) => moveCosts(day, week, home.weekday, home.minute)));
  const least = costs.map((each) => Math.min(unplaced, ...each.map(leastOf)));
  const sum: Sum = new Map();
  days.forEach(({ day, minutes }, at) => {
    const extras = minutes.map((_, start) => {
      let extra = Number.POSITIVE_INFINITY;
      for (let i = 0; i < costs.length; i++) {
        extra = Math.min(extra, (costs[i]?.[at]?.[start] ?? 0) - (least[i] as number));
      }
      return extra;
    });
    const extra = leastOf(extras);
    if (extra > slack) return;
    const column = addChoice(draft, extra);
    plus(sum, column);
    listed(arriving, day).push({ column, due: week, extras: extras.map((one) => one - extra) });
  });
  const extra = unplaced - Math.max(...least);
  if (extra <= slack) plus(sum, addChoice(draft, extra));
  for (const { column } of choices) plus(sum, column, -1);
  addRow(draft, sum, 0, Number.POSITIVE_INFINITY);
}

/** Sessions that could be at home and are not. */
function addLeft(
  draft: Draft,
  { series, starts }: ModelSeries,
  choices: readonly Choice[],
  week: number,
  slack: number,
  { leaving, arriving }: Moves,
): void {
  const weekday = choices[0]?.home.weekday;
  if (weekday === undefined) return;
  const sum: Sum = new Map();
  const leave = (cost: number): number => {
    const column = addChoice(draft, cost);
    plus(sum, column);
    listed(leaving, week * 7 + weekday).push(column);
    return column;
  };
  for (const day of windowOf(series, starts, week)) {
    const costs = day.minutes.map(() => Number.POSITIVE_INFINITY);
    for (const { home } of choices) {
      moveCosts(day, week, weekday, home.minute).forEach((cost, i) => {
        costs[i] = Math.min(costs[i] as number, cost);
      });
    }
    const cost = leastOf(costs);
    if (cost > slack) continue;
    const extras = costs.map((one) => one - cost);
    listed(arriving, day.day).push({ column: leave(cost), due: week, extras });
  }
  const unplaced = unplacedCost(series);
  if (unplaced <= slack) leave(unplaced);
  if (sum.size === 0) return;
  for (const { column } of choices) plus(sum, column, -1);
  addRow(draft, sum, Number.NEGATIVE_INFINITY, 0);
}

function listed<T>(by: Map<number, T[]>, day: number): T[] {
  const list = by.get(day) ?? [];
  by.set(day, list);
  return list;
}
