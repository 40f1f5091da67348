/**
 * As many prompts as an item of so many minutes can do justice to, in their own order. `ranks` says which
 * are kept longest as an item gets shorter: 0 first. A null is a prompt whose set rests.
 */
export function ration(
  minutes: number,
  ranks: readonly number[],
  texts: readonly (string | null)[],
): readonly string[] {
  const room = minutes < 3 ? 1 : minutes <= 6 ? 2 : minutes <= 9 ? 3 : texts.length;
  let count = 0;
  for (const text of texts) if (text !== null) kept[count++] = text;
  if (count > room) {
    count = 0;
    for (const [at, text] of texts.entries()) {
      if (text !== null && betterThan(at, ranks, texts) < room) kept[count++] = text;
    }
  }
  return kept.slice(0, count);
}

/** Used again and again: a copy has just the room it needs, an array that grew has room for seventeen. */
const kept: string[] = [];

/** How many of the prompts that are there rank before this one. */
function betterThan(at: number, ranks: readonly number[], texts: readonly (string | null)[]): number {
  const own = ranks[at] ?? 0;
  let better = 0;
  for (let other = 0; other < texts.length; other++) {
    const rank = ranks[other] ?? 0;
    if (texts[other] !== null && (rank < own || (rank === own && other < at))) better++;
  }
  return better;
}
