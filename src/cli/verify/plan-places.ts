import type { Place } from '../../model.ts';

/**
 * Where the rows of a plan.json stand, found once for all: cadence writes one a line. In a file that somebody
 * has laid out anew, a row is shown by its list, or by the file's first line.
 */
export function planPlaces(file: string, text: string): (path: readonly (string | number)[]) => Place {
  let lines: readonly string[] | null = null;
  const lists = new Map<string, number>();
  return ([list, row]) => {
    if (lines === null) {
      lines = text.split('\n');
      lines.forEach((line, i) => {
        const name = /^ {2}"(\w+)": \[/.exec(line)?.[1];
        if (name !== undefined) lists.set(name, i);
      });
    }
    const head = lists.get(String(list)) ?? 0;
    const at = lines[head + 1 + Number(row)]?.startsWith('    {') ? head + 1 + Number(row) : head;
    const line = lines[at] ?? '';
    const indent = line.length - line.trimStart().length;
    return { file, line: at + 1, column: indent + 1, length: line.trim().length };
  };
}
