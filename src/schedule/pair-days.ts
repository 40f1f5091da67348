import type { Kind } from '../model.ts';

/** Weeks in which a pair meets on each weekday: the manager's weekdays, then the rep's. */
export interface PairDays {
  readonly reviews: Int32Array;
  readonly development: Int32Array;
}

export function noPairDays(): PairDays {
  return { reviews: new Int32Array(14), development: new Int32Array(14) };
}

function own(pair: PairDays, kind: Kind): Int32Array {
  return kind === 'pipeline-review' ? pair.reviews : pair.development;
}

/** Weeks in which the pair's other kind is on that day, on either person's calendar. */
export function pairDayWeeks(pair: PairDays, kind: Kind, managerDay: number, repDay: number): number {
  const other = kind === 'pipeline-review' ? pair.development : pair.reviews;
  return (other[managerDay] as number) | (other[7 + repDay] as number);
}

export function setPairDay(
  pair: PairDays,
  kind: Kind,
  managerDay: number,
  repDay: number,
  weeks: number,
  isOn: boolean,
): void {
  const days = own(pair, kind);
  const a = days[managerDay] as number;
  const b = days[7 + repDay] as number;
  days[managerDay] = isOn ? a | weeks : a & ~weeks;
  days[7 + repDay] = isOn ? b | weeks : b & ~weeks;
}
