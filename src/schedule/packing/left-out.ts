import type { Packing, PackingItem } from './packing.ts';

/** An arrangement that is quickly found. */
export interface Arrangement {
  /** How many items it leaves out: nobody can prove that it has to be more. */
  readonly leftOut: number;
  /** By series. */
  readonly phases: Uint8Array;
}

/**
 * Each item at the first start that is free, those with the fewest starts first. Of its phases each series takes the one
 * with fewer items, or else whichever fewer series have.
 */
export function arrange({ series, points, dayLimits, pairs }: Packing): Arrangement {
  const phases = phasesFor(series);
  const items = series.flatMap(({ pair, phases: own }, i) =>
    (own[phases[i] as number] as readonly PackingItem[]).map((item) => ({ item, pair })),
  );
  items.sort((a, b) => a.item.from.length - b.item.from.length);
  const taken = new Uint8Array(points);
  const onDay = new Uint16Array(dayLimits.length);
  const pairOn = new Uint8Array(pairs * dayLimits.length);
  let leftOut = 0;
  for (const { item, pair } of items) {
    const own = pair * dayLimits.length;
    const at = item.from.findIndex((from, i) => {
      const day = item.days[i] as number;
      if ((onDay[day] as number) >= (dayLimits[day] as number) || pairOn[own + day] === 1) return false;
      for (let point = from; point < (item.to[i] as number); point++) if (taken[point] === 1) return false;
      return true;
    });
    if (at === -1) {
      leftOut++;
      continue;
    }
    const day = item.days[at] as number;
    taken.fill(1, item.from[at], item.to[at]);
    onDay[day] = (onDay[day] as number) + 1;
    pairOn[own + day] = 1;
  }
  return { leftOut, phases };
}

function phasesFor(series: Packing['series']): Uint8Array {
  const chosen = [0, 0];
  return Uint8Array.from(series, ({ phases }) => {
    const [first, second] = phases;
    if (first === undefined || second === undefined) return 0;
    const isSecond =
      second.length < first.length ||
      (second.length === first.length && (chosen[1] as number) < (chosen[0] as number));
    const phase = isSecond ? 1 : 0;
    chosen[phase] = (chosen[phase] as number) + 1;
    return phase;
  });
}
