/** No name is longer; comparing takes the product of two lengths, and a roster's word may be a book. */
const LONGEST = 256;

/**
 * The candidates that `word` may have been meant for, nearest first, at most `max`: those within one
 * slip (a letter too many, too few, wrong, or two swapped) for every three letters, case aside, and at
 * most one slip further than the nearest; of equals, first the one that begins alike. Where only the case differs, nothing else is meant.
 */
export function nearest(word: string, candidates: Iterable<string>, max = 3): string[] {
  if (word.length > LONGEST) return [];
  const wanted = word.toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly slips: number; readonly shared: number }[] = [];
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const slips = slipsBetween(wanted, known, limit);
    if (slips > limit) continue;
    found.push({ candidate, slips, shared: sharedStart(wanted, known) });
    limit = Math.min(limit, slips === 0 ? 0 : slips + 1);
  }
  return found
    .filter((each) => each.slips <= limit)
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, max)
    .map((each) => each.candidate);
}

/** How many letters both begin with. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Damerau-Levenshtein distance (optimal string alignment); some number above `limit` once it is passed. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let slips = Math.min(
        at(back, column) + 1,
        at(current, column - 1) + 1,
        at(back, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) slips = Math.min(slips, at(twoBack, column - 2) + 1);
      current.push(slips);
      if (slips < least) least = slips;
    }
    if (least > limit) return least;
    twoBack = back;
    back = current;
  }
  return at(back, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
