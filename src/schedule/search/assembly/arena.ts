/**
 * Memory for one team: handed out in order, taken back all at once. Arrays are bare memory without a length, and no
 * index is checked: whoever asks for one knows how long it is.
 */

let next: usize = 0;

/** Forgets everything that was handed out. */
export function clear(): void {
  next = (__heap_base + 15) & ~15;
}

/** So many bytes, all zero. */
export function take(bytes: i32): usize {
  const at = next;
  next = (at + <usize>bytes + 15) & ~15;
  const missing = <i32>((next + 0xffff) >>> 16) - memory.size();
  // By a good deal at once, since growing is slow.
  if (missing > 0 && memory.grow(missing + 16) < 0) unreachable();
  memory.fill(at, 0, bytes);
  return at;
}

/** 32-bit integers. */
@final
@unmanaged
export class Ints {
  @operator('[]')
  @inline
  get(at: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>at) << 2));
  }

  @operator('[]=')
  @inline
  set(at: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>at) << 2), value);
  }
}

/** Small numbers that are not negative. */
@final
@unmanaged
export class Bytes {
  @operator('[]')
  @inline
  get(at: i32): i32 {
    return load<u8>(changetype<usize>(this) + <usize>at);
  }

  @operator('[]=')
  @inline
  set(at: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + <usize>at, <u8>value);
  }
}

/** 64-bit floating point. */
@final
@unmanaged
export class Floats {
  @operator('[]')
  @inline
  get(at: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>at) << 3));
  }

  @operator('[]=')
  @inline
  set(at: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>at) << 3), value);
  }
}

export function ints(length: i32): Ints {
  return changetype<Ints>(take(length << 2));
}

export function bytes(length: i32): Bytes {
  return changetype<Bytes>(take(length));
}

export function floats(length: i32): Floats {
  return changetype<Floats>(take(length << 3));
}

/** Four numbers of a list, from one on. */
export function fourAt(list: Ints, at: i32): v128 {
  return v128.load(changetype<usize>(list) + ((<usize>at) << 2));
}
