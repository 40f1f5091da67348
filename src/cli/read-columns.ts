import { cannotRun } from './diagnose.ts';

/**
 * `name=Full Name,email="Work, Email"` as a map from column to heading. A heading with a comma stands in
 * double quotes, a double quote within them is written twice.
 */
export function readColumns(values: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const value of values) {
    let rest = value;
    while (rest !== '') {
      const match = firstPair(rest);
      const column = match?.[1];
      const heading = match?.[2]?.replace(/""/g, '"') ?? match?.[3]?.trim();
      if (match === null || column === undefined || !heading) {
        throw cannotRun(
          'bad-value',
          `--columns cannot be "${value}"`,
          'write --columns name="Full Name",email="Work Email"',
        );
      }
      if (columns.has(column)) {
        throw cannotRun('conflicting-options', `--columns names ${column} twice`, 'leave one out');
      }
      columns.set(column, heading);
      rest = rest.slice(match[0].length);
    }
  }
  return columns;
}

/** Column, then a heading in quotes or one up to the next comma. */
function firstPair(text: string): RegExpExecArray | null {
  return /^\s*([A-Za-z_-]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(?:,|$)/.exec(text);
}
