import { isRegular } from '../wall-clock.ts';
import type { Arrival } from './move-columns.ts';
import { addChoice, addRow, type Draft, plus, type Sum } from './program.ts';
import type { DayStarts } from './starts.ts';
import type { Seat } from './team-program.ts';

/** Sessions are told apart by the quarters of an hour they cover: who starts in between covers the next one first. */
const QUARTER = 15;

/** Quarters of one day, and what covers each. */
type Cover = Map<number, Sum>;

/** No two sessions at once on the days of `close` weeks (as bits), displaced ones by their starts. */
export function addStartRows(
  draft: Draft,
  seats: readonly Seat[],
  close: number,
  gap: number,
  slack: number,
): void {
  const first = seats[0]?.model.series;
  if (first === undefined) return;
  const { grid } = first;
  for (let day = 0; day < grid.weeks * 7; day++) {
    if (((close >>> Math.floor(day / 7)) & 1) === 0) continue;
    // On a day with an hour twice, two sessions at one hour of the clock may well be apart.
    if (!isRegular(grid.clock, grid.firstDay + day)) continue;
    const cover: Cover = new Map();
    for (const seat of seats) {
      coverHomes(cover, seat, day, gap);
      coverStarts(draft, cover, seat, day, gap, slack);
    }
    for (const sum of cover.values()) if (sum.size > 1) addRow(draft, sum, Number.NEGATIVE_INFINITY, 1);
  }
}

/** A session at home covers its quarters, unless it has left. */
function coverHomes(cover: Cover, { choices, model, moves }: Seat, day: number, gap: number): void {
  const week = Math.floor(day / 7);
  const covered = new Set<number>();
  for (const { column, home } of choices) {
    if (home.weekday !== day - week * 7 || (home.kept & (1 << week)) === 0) continue;
    const end = home.minute + model.series.minutes + gap;
    for (let point = quarterFrom(home.minute); point < end; point += QUARTER) {
      plus(sumAt(cover, point), column);
      covered.add(point);
    }
  }
  for (const point of covered) {
    for (const column of moves.leaving.get(day) ?? []) plus(sumAt(cover, point), column, -1);
  }
}

/** A displaced session covers those of one of the starts that are open to it. */
function coverStarts(
  draft: Draft,
  cover: Cover,
  { model, moves }: Seat,
  day: number,
  gap: number,
  slack: number,
): void {
  const starts = model.starts.weeks[Math.floor(day / 7)]?.find((one) => one.day === day);
  const arrivals = moves.arriving.get(day) ?? [];
  if (starts === undefined) return;
  for (const due of new Set(arrivals.map((one) => one.due))) {
    const held = arrivals.filter((one) => one.due === due);
    const sum: Sum = new Map();
    for (const [point, { cost, quarters }] of offers(starts, held, model.series.minutes + gap)) {
      if (cost > slack) continue;
      const column = addChoice(draft, cost);
      plus(sum, column);
      for (let i = 0; i < quarters; i++) plus(sumAt(cover, point + i * QUARTER), column);
    }
    for (const { column } of held) plus(sum, column, -1);
    addRow(draft, sum, 0, Number.POSITIVE_INFINITY);
  }
}

/** By the first quarter covered: what that costs at least beyond the day itself, and how many are covered at least. */
function offers(
  { minutes }: DayStarts,
  held: readonly Arrival[],
  length: number,
): Map<number, { cost: number; quarters: number }> {
  const found = new Map<number, { cost: number; quarters: number }>();
  minutes.forEach((minute, i) => {
    const point = quarterFrom(minute);
    const quarters = Math.ceil((minute + length - point) / QUARTER);
    let cost = found.get(point)?.cost ?? Number.POSITIVE_INFINITY;
    for (const { extras } of held) cost = Math.min(cost, extras[i] as number);
    found.set(point, { cost, quarters: Math.min(quarters, found.get(point)?.quarters ?? quarters) });
  });
  return found;
}

function quarterFrom(minute: number): number {
  return Math.ceil(minute / QUARTER) * QUARTER;
}

function sumAt(cover: Cover, point: number): Sum {
  const sum = cover.get(point) ?? new Map();
  cover.set(point, sum);
  return sum;
}
