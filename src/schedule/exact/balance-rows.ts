import type { Rules } from '../../model.ts';
import { SIDE_BY_SIDE } from '../day-load.ts';
import { WEIGHTS, weightsOf } from '../weights.ts';
import { addAmount, addRow, type Draft, plus, type Sum } from './program.ts';
import type { Choice, Seat } from './team-program.ts';

/** What homes cost because of one another: full days, gaps between sessions, weeks of unequal weight. */
export function addBalance(
  draft: Draft,
  seats: readonly Seat[],
  rules: Rules,
  phases: readonly [number, number],
): void {
  const weights = weightsOf(rules);
  const all = seats.flatMap(({ choices }) => choices);
  for (let phase = 0; phase < 2; phase++) {
    for (let weekday = 0; weekday < 7; weekday++) {
      const here = all.filter(
        ({ home, model }) => home.weekday === weekday && (model.series.every === 1 || home.phase === phase),
      );
      if (here.length === 0) continue;
      addLoad(draft, here, weights.fullDay);
      addBlocks(draft, here, Math.max(SIDE_BY_SIDE, rules.buffer), weights.scatteredDay);
    }
  }
  addPhases(draft, seats, phases);
}

/** The n-th home of a day costs more than the one before it. */
function addLoad(draft: Draft, here: readonly Choice[], fullDay: number): void {
  const most = new Set(here.map(({ model }) => model)).size;
  for (let homes = 1; homes < most; homes++) {
    const over = addAmount(draft, homes === 1 ? WEIGHTS.dayLoad : fullDay);
    const sum: Sum = new Map([[over, -1]]);
    for (const { column } of here) plus(sum, column);
    addRow(draft, sum, Number.NEGATIVE_INFINITY, homes);
  }
}

/** A home that no other ends right before begins a block. */
function addBlocks(draft: Draft, here: readonly Choice[], reach: number, scatteredDay: number): void {
  for (const minute of new Set(here.map(({ home }) => home.minute))) {
    const sum: Sum = new Map([[addAmount(draft, scatteredDay), -1]]);
    for (const { column, home, model } of here) {
      const end = home.minute + model.series.minutes;
      if (home.minute === minute) plus(sum, column);
      else if (end <= minute && end >= minute - reach) plus(sum, column, -1);
    }
    addRow(draft, sum, Number.NEGATIVE_INFINITY, 0);
  }
}

/** Biweekly series in one of the two weeks rather than the other. */
function addPhases(draft: Draft, seats: readonly Seat[], phases: readonly [number, number]): void {
  const biweekly = seats.filter(({ model }) => model.series.every === 2);
  const difference: Sum = new Map();
  for (const { choices } of biweekly) {
    for (const { column, home } of choices) plus(difference, column, home.phase === 0 ? 1 : -1);
  }
  const ahead = phases[0] - phases[1];
  for (let by = 1; by < biweekly.length + Math.abs(ahead); by++) {
    const over = addAmount(draft, WEIGHTS.phaseImbalance);
    const fuller = new Map(difference).set(over, -1);
    addRow(draft, fuller, Number.NEGATIVE_INFINITY, by - ahead);
    const emptier = new Map(difference).set(over, 1);
    addRow(draft, emptier, -by - ahead, Number.POSITIVE_INFINITY);
  }
}
