import type { Unit } from '../schedule/units.ts';

/** One of several runs that plan an organisation together: `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `3/8`, as `parseShard` reads it. */
export function shardText({ index, count }: Shard): string {
  return `${index}/${count}`;
}

const MOST_SHARDS = 1000;

/** Null for a text that names no shard. */
export function parseShard(text: string): Shard | null {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const index = Number(match?.[1] ?? 0);
  const count = Number(match?.[2] ?? 0);
  return match !== null && index <= count && count <= MOST_SHARDS ? { index, count } : null;
}

/** Which units a shard plans. */
export interface ShardUnits {
  /** Whose calendars it writes. */
  readonly own: ReadonlySet<number>;
  /** Those above them, planned again because their managers' own sessions take time. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * Deals the units out, the largest first, each to the shard that has the fewest people so far. The units
 * alone decide, so shards need not speak with each other. What has no people any more is the first one's.
 */
export function unitsOfShard(units: readonly Unit[], { index, count }: Shard): ShardUnits {
  const loads = new Array<number>(count).fill(0);
  const own = new Set<number>();
  const bySize = units.map(({ people: { length } }, unit) => ({ unit, length }));
  for (const { unit, length } of bySize.sort((a, b) => b.length - a.length || a.unit - b.unit)) {
    const shard = length === 0 ? 0 : loads.indexOf(Math.min(...loads));
    loads[shard] = (loads[shard] ?? 0) + length;
    if (shard === index - 1) own.add(unit);
  }
  const repeated = new Set<number>();
  for (const unit of own) {
    for (let above = units[unit]?.above ?? null; above !== null; above = units[above]?.above ?? null) {
      if (!own.has(above)) repeated.add(above);
    }
  }
  return { own, repeated };
}
