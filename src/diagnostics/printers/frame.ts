import type { Place } from '../../model.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';

const TAB = 4;
/** Columns shown left of a span that is far out in a long line. */
const LEAD = 20;
/** Units of a line looked at on either side: a file may be one line of twenty million. */
const REACH = 400;

/** One character of a source line as it is shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

/**
 * The line of a place with carets under its span:
 *
 *     12 |     timeZone: Europe/Lodnon
 *        |               ^^^^^^^^^^^^^
 *
 * Both lines begin with `indent` and are no wider than `width` columns; a longer line is cut around the span. Null
 * where there is no such line.
 */
export function frameOf(
  place: Place,
  lines: readonly string[],
  indent: string,
  width: number,
  style: Style,
): string | null {
  const line = lines[place.line - 1];
  if (line === undefined) return null;
  const gutter = `${place.line} | `;
  const { text, carets } = windowOf(cellsOf(line, place), width - indent.length - gutter.length);
  const under = `${' '.repeat(gutter.length - 3)} | `;
  return `${indent}${style.dim(gutter)}${text}\n${indent}${style.dim(under)}${style.red(carets)}\n`;
}

function cellsOf(line: string, place: Place): Cell[] {
  const from = place.column - 1;
  const to = from + Math.max(place.length, 1);
  const start = Math.max(0, from - REACH);
  const part = line.slice(start, from + REACH);
  // As long as the part, unit for unit.
  const seen = visible(part);
  const cells: Cell[] = [];
  let unit = start;
  let column = 0;
  for (const character of part) {
    const marked = unit + character.length > from && unit < to;
    const width = character === '\t' ? TAB - (column % TAB) : widthOf(character);
    const shown =
      character === '\t' ? ' '.repeat(width) : seen.slice(unit - start, unit - start + character.length);
    cells.push({ shown, width, marked });
    unit += character.length;
    column += width;
  }
  // A place at the end of its line points just behind the last character.
  if (from >= unit) cells.push({ shown: ' ', width: 1, marked: true });
  return cells;
}

/** As many cells as fit, the first marked one among them; where the line is cut stands an ellipsis. */
function windowOf(cells: readonly Cell[], room: number): { text: string; carets: string } {
  const first = firstShown(cells, room);
  let text = first > 0 ? '…' : '';
  let carets = first > 0 ? ' ' : '';
  let used = text.length;
  for (const [index, cell] of cells.slice(first).entries()) {
    const ellipsis = first + index + 1 < cells.length ? 1 : 0;
    if (used + cell.width + ellipsis > room) {
      text += '…';
      break;
    }
    text += cell.shown;
    carets += (cell.marked ? '^' : ' ').repeat(cell.width);
    used += cell.width;
  }
  return { text: text.trimEnd(), carets: carets.trimEnd() };
}

/** 0 where all fits, else the cell some columns before the first marked one. */
function firstShown(cells: readonly Cell[], room: number): number {
  if (cells.reduce((sum, cell) => sum + cell.width, 0) <= room) return 0;
  let first = cells.findIndex((cell) => cell.marked);
  for (let lead = 0; first > 0 && lead < LEAD; lead += cells[first]?.width ?? 1) first -= 1;
  return Math.max(first, 0);
}
