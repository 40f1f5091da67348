import { describe, expect, it } from 'vitest';
import { parseShard, unitsOfShard } from '../../src/assembly/shard.ts';
import type { Unit } from '../../src/schedule/units.ts';
import { person } from '../schedule/rosters.ts';

const unit = (size: number, above: number | null = null): Unit => ({
  people: Array.from({ length: size }, (_, i) => person({ name: `P${i}` })),
  head: null,
  above,
});

describe('shards', () => {
  it.each(['1/1', '3/8', '1000/1000'])('%s is one', (text) => {
    const { index, count } = parseShard(text) ?? { index: 0, count: 0 };
    expect(`${index}/${count}`).toBe(text);
  });

  it.each(['', '0/3', '4/3', '1', '1/0', '1/2/3', '-1/2', '1/1001', ' 1/2'])('%j is none', (text) => {
    expect(parseShard(text)).toBeNull();
  });

  it('share the units evenly, each unit in one of them', () => {
    const units = [unit(9), unit(5), unit(4), unit(4), unit(3), unit(2)];
    const parts = [1, 2, 3].map((index) => [...unitsOfShard(units, { index, count: 3 }).own]);
    expect(parts.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(parts.map((own) => own.reduce((sum, each) => sum + (units[each]?.people.length ?? 0), 0))).toEqual(
      [9, 10, 8],
    );
  });

  it('repeat what is above their units, and nothing else', () => {
    const units = [unit(3), unit(1, 0), unit(8, 0), unit(7, 1)];
    const { own, repeated } = unitsOfShard(units, { index: 2, count: 2 });
    expect([...own].sort()).toEqual([0, 3]);
    expect([...repeated]).toEqual([1]);
  });
});
