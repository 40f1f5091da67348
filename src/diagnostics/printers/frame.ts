import type { Place } from '../../model.ts';
import type { Style } from './style.ts';
import { visible, widthOf } from './visible.ts';

const TAB = 4;
/** What is shown left of a span that is far out in a long line. */
const LEAD = 20;

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
 * No wider than `width` columns; a longer line is cut around the span. Null where there is no such line.
 */
export function frameOf(place: Place, lines: readonly string[], width: number, style: Style): string | null {
  const line = lines[place.line - 1];
  if (line === undefined) return null;
  const gutter = `${place.line} | `;
  const { text, carets } = windowOf(cellsOf(line, place), width - gutter.length);
  const under = `${' '.repeat(gutter.length - 3)} | `;
  return `${style.dim(gutter)}${text}\n${style.dim(under)}${style.red(carets)}\n`;
}

function cellsOf(line: string, place: Place): Cell[] {
  const from = place.column - 1;
  const to = from + Math.max(place.length, 1);
  const cells: Cell[] = [];
  let unit = 0;
  let column = 0;
  for (const character of line) {
    const marked = unit + character.length > from && unit < to;
    const width = character === '\t' ? TAB - (column % TAB) : widthOf(character);
    cells.push({ shown: character === '\t' ? ' '.repeat(width) : visible(character), width, marked });
    unit += character.length;
    column += width;
  }
  // A place at the end of its line points just behind the last character.
  if (from >= unit) cells.push({ shown: ' ', width: 1, marked: true });
  return cells;
}

/** As many cells as fit, with the first marked one among them; cut ends show as an ellipsis. */
function windowOf(cells: readonly Cell[], room: number): { text: string; carets: string } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  let first = 0;
  if (total > room) {
    let lead = 0;
    first = Math.max(
      0,
      cells.findIndex((cell) => cell.marked),
    );
    while (first > 0 && lead < LEAD) {
      first -= 1;
      lead += cells[first]?.width ?? 0;
    }
  }
  let text = first > 0 ? '…' : '';
  let carets = first > 0 ? ' ' : '';
  let used = text.length;
  for (let index = first; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) break;
    const after = index + 1 < cells.length ? 1 : 0;
    if (used + cell.width + after > room) {
      text += '…';
      break;
    }
    text += cell.shown;
    carets += (cell.marked ? '^' : ' ').repeat(cell.width);
    used += cell.width;
  }
  return { text: text.trimEnd(), carets: carets.trimEnd() };
}
