let state: i32 = 0;

export function seedRandom(seed: i32): void {
  state = seed;
}

/** A whole number from 0 to `below` - 1: mulberry32. */
export function random(below: i32): i32 {
  state += 0x6d2b79f5;
  let mixed = (state ^ (state >>> 15)) * (state | 1);
  mixed = (mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61)) ^ mixed;
  return <i32>((<u64>(<u32>(mixed ^ (mixed >>> 14))) * <u64>below) >>> 32);
}
