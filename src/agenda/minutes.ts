/** How an item takes its part of a session. Minutes are whole. */
export interface Share {
  /** In a session of the kind's own length. */
  readonly usual: number;
  /** With less than this it is better left out; at least 2. */
  readonly least: number;
  /** Its part of whatever a longer session has beyond the usual. */
  readonly stretch: number;
  /** Items are left out from the highest rank down. 1 stays always. */
  readonly rank: number;
}

/**
 * Minutes for each share, 0 where an item is left out. They add up to `total` (at least 5), whatever it is.
 */
export function divideMinutes(shares: readonly Share[], total: number): number[] {
  const kept = keep(shares, total);
  const sum = (each: (share: Share) => number): number =>
    shares.reduce((so, share, i) => so + (kept[i] === true ? each(share) : 0), 0);
  const usual = sum((share) => share.usual);
  const isLong = total >= usual;
  const base = (share: Share): number => (isLong ? share.usual : share.least);
  const weights = shares.map((share, i) => {
    if (kept[i] !== true) return 0;
    return isLong ? share.stretch : share.usual - share.least;
  });
  const extra = spread(total - sum(base), weights);
  return shares.map((share, i) => (kept[i] === true ? base(share) + (extra[i] ?? 0) : 0));
}

/** Which items fit: the least ranked go until the rest have their least. */
function keep(shares: readonly Share[], total: number): boolean[] {
  const kept = shares.map(() => true);
  let needed = shares.reduce((sum, share) => sum + share.least, 0);
  const byRank = shares.map((share, i) => ({ i, share })).sort((a, b) => b.share.rank - a.share.rank);
  for (const { i, share } of byRank) {
    if (needed <= total || share.rank === 1) break;
    kept[i] = false;
    needed -= share.least;
  }
  return kept;
}

/** Whole numbers in proportion to the weights that add up to `amount`: what is lost to rounding goes to the largest remainders. */
function spread(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map((_, i) => (i === 0 ? amount : 0));
  const exact = weights.map((weight) => (amount * weight) / whole);
  const floors = exact.map(Math.floor);
  const left = amount - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - (floors[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) floors[i] = (floors[i] ?? 0) + 1;
  return floors;
}
