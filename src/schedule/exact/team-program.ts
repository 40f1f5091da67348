import type { Rules } from '../../model.ts';
import type { WeekGrid } from '../week-grid.ts';
import { addBalance } from './balance-rows.ts';
import { dayBudget } from './day-budget.ts';
import type { HomeColumn, ModelSeries } from './home-columns.ts';
import { type Moves, moveColumns } from './move-columns.ts';
import { addChoice, addRow, type Draft, emptyDraft, type Program, plus, type Sum } from './program.ts';
import { addStartRows } from './start-rows.ts';

/** A team's quarter as a program, and what its columns stand for. */
export interface TeamProgram {
  readonly program: Program;
  /** One for each place that a series may still choose. */
  readonly choices: readonly Choice[];
  readonly seats: readonly Seat[];
}

export interface Choice {
  readonly column: number;
  readonly model: ModelSeries;
  readonly home: HomeColumn;
}

/** A series with its columns. */
export interface Seat {
  readonly model: ModelSeries;
  readonly choices: readonly Choice[];
  readonly moves: Moves;
}

/**
 * Writes what every arrangement of a team has to keep to as a program that no arrangement is cheaper than. Homes are
 * exact; displaced sessions are known by their day only, but for those of `close` weeks (as bits), which are known by
 * their start: what the program costs at least, the plan does. Nothing is in it that alone would cost more than `slack` over the sum of what each series costs at best.
 */
export function teamProgram(
  models: readonly ModelSeries[],
  slack: number,
  rules: Rules,
  phases: readonly [number, number],
  close: number,
): TeamProgram {
  const draft = emptyDraft();
  const seats = models.map((model): Seat => {
    const choices = model.homes
      .filter(({ cost }) => cost - model.leastCost <= slack)
      .map((home): Choice => ({ column: addChoice(draft, home.cost), model, home }));
    addRow(draft, sumOf(choices), 1, 1);
    return { model, choices, moves: moveColumns(draft, model, choices, slack) };
  });
  const first = models[0];
  if (first !== undefined) {
    const { grid, manager } = first.series;
    for (let day = 0; day < grid.weeks * 7; day++) {
      addDayRows(draft, seats, day, rules, dayBudget(manager, grid.firstDay + day, rules, seats));
    }
    addStartRows(draft, seats, close, Math.ceil(rules.buffer / 5) * 5, slack);
    addSlotRows(draft, seats, grid, Math.ceil(rules.buffer / 5) * 5);
    addBalance(draft, seats, rules, phases);
  }
  return { program: draft, choices: seats.flatMap(({ choices }) => choices), seats };
}

export function sumOf(choices: readonly Choice[]): Sum {
  const sum: Sum = new Map();
  for (const { column } of choices) plus(sum, column);
  return sum;
}

/** Columns that say whether a series is held on a day, at home or not. */
function heldOn({ choices, moves }: Seat, day: number, sum: Sum, times: number): void {
  const week = Math.floor(day / 7);
  const weekday = day - week * 7;
  for (const { column, home } of choices) {
    if (home.weekday === weekday && (home.kept & (1 << week)) !== 0) plus(sum, column, times);
  }
  for (const column of moves.leaving.get(day) ?? []) plus(sum, column, -times);
  for (const { column } of moves.arriving.get(day) ?? []) plus(sum, column, times);
}

/** How many sessions, and how many minutes of them, one of the manager's days takes; and a pair only once. */
function addDayRows(
  draft: Draft,
  seats: readonly Seat[],
  day: number,
  rules: Rules,
  budget: { readonly sessions: number; readonly slots: number; readonly gap: number },
): void {
  const count: Sum = new Map();
  const slots: Sum = new Map();
  const byRep = new Map<unknown, Sum>();
  for (const seat of seats) {
    const { series } = seat.model;
    heldOn(seat, day, count, 1);
    heldOn(seat, day, slots, series.slots + budget.gap);
    if (rules.sameDay === 'allow') continue;
    const pair = byRep.get(series.rep) ?? new Map();
    byRep.set(series.rep, pair);
    heldOn(seat, day, pair, 1);
  }
  addRow(draft, count, Number.NEGATIVE_INFINITY, budget.sessions);
  addRow(draft, slots, Number.NEGATIVE_INFINITY, budget.slots);
  for (const pair of byRep.values()) addRow(draft, pair, Number.NEGATIVE_INFINITY, 1);
}

/** No two homes at once, in any week, unless one of them is displaced. */
function addSlotRows(draft: Draft, seats: readonly Seat[], { weeks }: WeekGrid, gap: number): void {
  for (let weekday = 0; weekday < 7; weekday++) {
    const here = seats.map(({ choices }) => choices.filter(({ home }) => home.weekday === weekday));
    const points = new Set(here.flatMap((choices) => choices.map(({ home }) => home.minute)));
    for (const point of [...points].sort((a, b) => a - b)) {
      const covering = here.map((choices) =>
        choices.filter(
          ({ home, model }) => home.minute <= point && point < home.minute + model.series.minutes + gap,
        ),
      );
      const rows: Sum[] = [];
      for (let week = 0; week < weeks; week++) {
        const sum: Sum = new Map();
        covering.forEach((choices, i) => {
          const atHome = choices.filter(({ home }) => (home.kept & (1 << week)) !== 0);
          for (const { column } of atHome) plus(sum, column);
          if (atHome.length === 0) return;
          for (const column of seats[i]?.moves.leaving.get(week * 7 + weekday) ?? []) plus(sum, column, -1);
        });
        if (sum.size > 1) rows.push(sum);
      }
      for (const sum of widest(rows)) addRow(draft, sum, Number.NEGATIVE_INFINITY, 1);
    }
  }
}

/** Leaves out each sum that another one of the list is never smaller than. */
function widest(sums: readonly Sum[]): Sum[] {
  const isWithin = (a: Sum, b: Sum): boolean => {
    if (a.size > b.size) return false;
    for (const [column, times] of a) if (times < 0 || b.get(column) !== times) return false;
    for (const times of b.values()) if (times < 0) return false;
    return true;
  };
  return sums.filter(
    (sum, i) => !sums.some((other, j) => j !== i && isWithin(sum, other) && (sum.size < other.size || j < i)),
  );
}
