import { findInTheWay, type Layout, NOWHERE, put, take } from './layout.ts';

/** How many of an item's cheapest starts are tried. */
const TRIED = 12;
/** How often everybody has a turn. */
const ROUNDS = 6;

/** Has each item look for a cheaper start, where what makes way finds a place that costs less than is gained. */
export function tidy(layout: Layout): void {
  const even = new Int32Array(layout.starts.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (let item = 0; item < even.length; item++) {
      if (layout.at[item] !== NOWHERE && moveCloser(layout, item, even)) hasMoved = true;
    }
    if (!hasMoved) return;
  }
}

function moveCloser(layout: Layout, item: number, even: Int32Array): boolean {
  const { starts, at } = layout;
  const now = at[item] as number;
  const cost = costAt(layout, item, now);
  take(layout, item);
  for (const start of (starts[item] as Int32Array).subarray(0, TRIED)) {
    const gain = cost - costAt(layout, item, start);
    if (gain <= 0) break;
    const inTheWay: number[] = [];
    if (
      findInTheWay(layout, item, start, even, inTheWay) &&
      settle(layout, item, start, inTheWay, gain, even)
    ) {
      return true;
    }
  }
  put(layout, item, now);
  return false;
}

/** Puts an item at a start, and what was in the way wherever there is room; nobody moves where that costs `gain`. */
function settle(
  layout: Layout,
  item: number,
  start: number,
  inTheWay: readonly number[],
  gain: number,
  even: Int32Array,
): boolean {
  const before = inTheWay.map((other) => layout.at[other] as number);
  let left = gain;
  for (const other of inTheWay) {
    left += costAt(layout, other, layout.at[other] as number);
    take(layout, other);
  }
  put(layout, item, start);
  for (const other of inTheWay) {
    const free = firstFree(layout, other, even);
    left -= free === NOWHERE ? left : costAt(layout, other, free);
    if (left <= 0) break;
    put(layout, other, free);
  }
  if (left > 0) return true;
  for (const other of [item, ...inTheWay]) if (layout.at[other] !== NOWHERE) take(layout, other);
  for (const [i, other] of inTheWay.entries()) put(layout, other, before[i] as number);
  return false;
}

function firstFree(layout: Layout, item: number, even: Int32Array): number {
  const found: number[] = [];
  for (const start of layout.starts[item] as Int32Array) {
    if (findInTheWay(layout, item, start, even, found) && found.length === 0) return start;
  }
  return NOWHERE;
}

function costAt({ starts, costs }: Layout, item: number, start: number): number {
  return costs[item]?.[starts[item]?.indexOf(start) ?? 0] ?? 0;
}
