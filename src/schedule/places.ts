import type { Due, OpenSeries } from './due.ts';
import { setHome } from './home.ts';
import { forgetHomesToCome } from './next-quarter.ts';
import { seat, unseat } from './seat.ts';
import type { Sitting } from './sitting.ts';

/** Where a series and its sessions are, to be brought back there. */
export interface Places {
  readonly series: OpenSeries;
  readonly home: OpenSeries['home'];
  readonly phase: OpenSeries['phase'];
  readonly dues: Due[];
  readonly sittings: readonly (Sitting | null)[];
}

export function placesOf(team: readonly OpenSeries[]): Places[] {
  return team.map((series) => {
    const { home, phase, dues } = series;
    return { series, home, phase, dues, sittings: dues.map(({ sitting }) => sitting) };
  });
}

/** Takes every free session out of its place. */
export function clear(team: readonly OpenSeries[]): void {
  for (const { dues } of team) for (const due of dues) if (due.sitting?.hold === 'free') unseat(due);
}

/** Brings a cleared team back to where it was. */
export function restore(places: readonly Places[]): void {
  for (const { series, home, phase, dues } of places) {
    series.phase = phase;
    series.dues = dues;
    setHome(series, home);
    forgetHomesToCome(series.team);
  }
  for (const { dues, sittings } of places) {
    dues.forEach((due, i) => {
      const sitting = sittings[i] ?? null;
      if (sitting !== null && due.sitting === null) seat(due, sitting);
    });
  }
}
