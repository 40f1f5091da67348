/**
 * The line of a sorted text that has the row of a key, if any has: the last one that begins before `end`, which is the
 * key and a character behind all that may follow a key that is read to its end. Big tables are looked up so because
 * a plan asks for a few hundred rows of thousands, and reading all costs more.
 */
export function lineBefore(lines: readonly string[], end: string): string {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle] ?? '') < end) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? '';
}

/** Whether a word stands in lines of words in alphabetical order. */
export function listed(lines: readonly string[], word: string): boolean {
  const line = lineBefore(lines, `${word}!`);
  return ` ${line} `.includes(` ${word} `);
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
