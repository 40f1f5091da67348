import type { ModelSeries } from './home-columns.ts';
import { moveTo, unplacedCost, windowOf } from './home-columns.ts';
import { addChoice, addRow, type Draft, plus, type Sum } from './program.ts';
import type { Choice } from './team-program.ts';

/** A series' displaced sessions, as columns by the day (counted from the quarter's first) they leave or come to. */
export interface Moves {
  readonly leaving: Map<number, number[]>;
  readonly arriving: Map<number, number[]>;
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
  const costs = choices.map(({ home }) => days.map((day) => moveTo(day, week, home.weekday, home.minute)));
  const least = costs.map((each) => Math.min(unplaced, ...each));
  const sum: Sum = new Map();
  days.forEach(({ day }, at) => {
    let extra = Number.POSITIVE_INFINITY;
    costs.forEach((each, i) => {
      extra = Math.min(extra, (each[at] as number) - (least[i] as number));
    });
    if (extra > slack) return;
    const column = addChoice(draft, extra);
    plus(sum, column);
    listed(arriving, day).push(column);
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
    let cost = Number.POSITIVE_INFINITY;
    for (const { home } of choices) cost = Math.min(cost, moveTo(day, week, weekday, home.minute));
    if (cost <= slack) listed(arriving, day.day).push(leave(cost));
  }
  const unplaced = unplacedCost(series);
  if (unplaced <= slack) leave(unplaced);
  if (sum.size === 0) return;
  for (const { column } of choices) plus(sum, column, -1);
  addRow(draft, sum, Number.NEGATIVE_INFINITY, 0);
}

function listed(by: Map<number, number[]>, day: number): number[] {
  const list = by.get(day) ?? [];
  by.set(day, list);
  return list;
}
