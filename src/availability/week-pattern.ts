import type { Minute, Weekday, WeeklySpan } from '../model.ts';

/** Working hours of one weekday as they lie on its own civil day: minutes 0 to 1,440. */
export interface HoursPiece {
  readonly from: Minute;
  readonly to: Minute;
  /** Belongs to a shift that started the day before, and falls away with that day. */
  readonly sinceYesterday: boolean;
}

/** Pieces of each weekday, Monday first. */
export type WeekPattern = readonly (readonly HoursPiece[])[];

/** Cuts shifts at midnight and joins hours that touch, so that no piece ends where another begins. */
export function weekPattern(hours: readonly WeeklySpan[]): WeekPattern {
  return ([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => {
    const yesterday = ((weekday + 6) % 7) as Weekday;
    const started = hours.filter((span) => span.weekday === weekday);
    const spilled = hours.filter((span) => span.weekday === yesterday && span.to > 1440);
    return [
      ...joined(spilled.map((span) => ({ from: 0, to: span.to - 1440, sinceYesterday: true }))),
      ...joined(
        started.map((span) => ({ from: span.from, to: Math.min(span.to, 1440), sinceYesterday: false })),
      ),
    ];
  });
}

function joined(pieces: HoursPiece[]): HoursPiece[] {
  const result: HoursPiece[] = [];
  for (const piece of pieces.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || piece.from > last.to) result.push(piece);
    else result[result.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
  }
  return result;
}
