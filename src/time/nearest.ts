/**
 * The candidates that `word` may have been meant for, nearest first, at most `max`: those within one
 * slip (a letter too many, too few, wrong, or two swapped) for every three letters, case aside.
 */
export function nearest(word: string, candidates: Iterable<string>, max = 3): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; slips: number }[] = [];
  for (const candidate of candidates) {
    const slips = slipsBetween(wanted, candidate.toLowerCase(), limit);
    if (slips <= limit) found.push({ candidate, slips });
  }
  found.sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, max).map((each) => each.candidate);
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
