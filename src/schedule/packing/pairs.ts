import type { Rules } from '../../model.ts';
import type { OpenSeries } from '../due.ts';

/** Counts pairs as a packing does: its two kinds keep to different days; where they need not, each has days of its own. */
export interface Pairs {
  readonly numberOf: (series: OpenSeries) => number;
  readonly count: () => number;
}

export function openPairs({ sameDay }: Pick<Rules, 'sameDay'>): Pairs {
  const known = new Map<unknown, number>();
  return {
    numberOf: (series) => {
      const key = sameDay === 'forbid' ? series.rep : series;
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      return number;
    },
    count: () => known.size,
  };
}
