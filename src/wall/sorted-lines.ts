/**
 * The line of a sorted text that has the row of a key, if any has: the last one that does not begin after it. Big
 * tables are looked up so because a plan asks for a few hundred rows of thousands, and reading all costs more.
 * `firstKey` is the key of a line's first row.
 */
export function lineWith(lines: readonly string[], key: string, firstKey: (line: string) => string): string {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (firstKey(lines[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? '';
}

/** Rows as lines of about the same length. */
export function packedLines(rows: readonly string[], between: string): string {
  const lines: string[] = [];
  for (const row of rows) {
    const line = lines.at(-1);
    if (line === undefined || line.length + row.length > 105) lines.push(row);
    else lines[lines.length - 1] = `${line}${between}${row}`;
  }
  return lines.join('\n');
}
