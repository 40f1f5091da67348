/**
 * What raises a bound by prices (Held and Karp 1971), whoever sets them: prices rise of what too many want, and fall of
 * what is left over.
 */

/** How many steps up are best, each costing more than the one before, if every one is paid `price`. */
export function worthwhile(steps: readonly number[], price: number): { at: number; cost: number } {
  let cost = 0;
  let at = 0;
  while (at < steps.length && (steps[at] as number) < price) cost += (steps[at++] as number) - price;
  return { at, cost };
}

/**
 * Turns the direction in which prices move towards what is taken too much of (`over`), keeping `memory` of what it was:
 * prices zigzag less. The price at `signed` alone may be negative. Returns the direction's length, squared.
 */
export function turn(
  over: Float64Array,
  prices: Float64Array,
  direction: Float64Array,
  memory: number,
  signed: number,
): number {
  let length = 0;
  for (let at = 0; at < over.length; at++) {
    let by = (over[at] as number) + memory * (direction[at] as number);
    // What is left over at no price stays without one.
    if (by < 0 && (prices[at] as number) <= 0 && at !== signed) by = 0;
    direction[at] = by;
    length += by * by;
  }
  return length;
}
