import { homeSlot } from '../home.ts';
import { type ModelSeries, moveCost } from './home-columns.ts';
import { addHome, addMove, NOWHERE, type Pool } from './pool.ts';
import type { TeamProgram } from './team-program.ts';

/** A whole plan of a team: for each series the index of its home, and by week where its sessions are that are not there. */
export type Arrangement = readonly Arranged[];

export interface Arranged {
  readonly home: number;
  /** Slots; -1 for nowhere. */
  readonly away: ReadonlyMap<number, number>;
}

/** The plan as it stands; null where a series is at a home that is none of the model's. */
export function arrangementOf(models: readonly ModelSeries[]): Arrangement | null {
  const arranged: Arranged[] = [];
  for (const { series, homes, windows } of models) {
    const { home: now, phase, every, dues } = series;
    const home = homes.findIndex(
      ({ place, phase: own }) =>
        place.weekday === now?.weekday && place.minute === now.minute && (every === 1 || own === phase),
    );
    if (home === -1) return null;
    const away = new Map<number, number>();
    for (const due of dues) {
      const { sitting, week } = due;
      if (sitting !== null && sitting.hold !== 'free') continue;
      if (sitting?.start === homeSlot(due) || (windows[week] ?? []).length === 0) continue;
      away.set(week, sitting?.start ?? NOWHERE);
    }
    arranged.push({ home, away });
  }
  return arranged;
}

/** Puts all of an arrangement into a pool; what no window has stays out of it. */
export function addArrangement(pool: Pool, models: readonly ModelSeries[], arrangement: Arrangement): void {
  arrangement.forEach(({ home, away }, i) => {
    const model = models[i];
    const place = model?.homes[home]?.place;
    if (model === undefined || place === undefined) return;
    addHome(pool, i, home);
    for (const [week, slot] of away) {
      if (slot === NOWHERE) addMove(pool, i, home, week, { slot, day: slot, cost: model.unplaced });
      for (const day of model.windows[week] ?? []) {
        const at = day.slots.indexOf(slot);
        if (at !== -1)
          addMove(pool, i, home, week, { slot, day: day.day, cost: moveCost(place, week, day, at) });
      }
    }
  });
}

/** The values of a program's columns that stand for an arrangement. */
export function startOf({ homes, away }: TeamProgram, arrangement: Arrangement): Map<number, number> {
  const start = new Map<number, number>();
  for (const { column, series, home } of homes) start.set(column, arrangement[series]?.home === home ? 1 : 0);
  for (const { column, series, home, week, slot } of away) {
    const one = arrangement[series];
    start.set(column, one?.home === home && one.away.get(week) === slot ? 1 : 0);
  }
  return start;
}

export function arrangementIn({ homes, away }: TeamProgram, values: ArrayLike<number>): Arrangement {
  const arranged: { home: number; away: Map<number, number> }[] = [];
  for (const { column, series, home } of homes) {
    if ((values[column] ?? 0) > 0.5) arranged[series] = { home, away: new Map() };
  }
  for (const { column, series, week, slot } of away) {
    if ((values[column] ?? 0) > 0.5) arranged[series]?.away.set(week, slot);
  }
  return arranged;
}

/** Homes, and sessions away from them, of the series they belong to. */
export function seatsOf(models: readonly ModelSeries[], arrangement: Arrangement) {
  return models.flatMap(({ series, homes }, i) => {
    const arranged = arrangement[i];
    const home = homes[arranged?.home ?? -1];
    return arranged === undefined || home === undefined ? [] : [{ series, home, away: arranged.away }];
  });
}

export type Seats = ReturnType<typeof seatsOf>;
