import { columnsOf } from '../../diagnostics/printers/width.ts';

/** Columns that every line of the product keeps to. */
export const WIDTH = 80;

/** The text in exactly `width` columns: cut with `...` where too long, filled with spaces where short. */
export function inColumns(text: string, width: number): string {
  const cut = cutTo(text, width);
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}

/** The text in at most `width` columns, three or more. */
export function cutTo(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const characters = [...text];
  let fits = Math.min(characters.length, width);
  while (fits > 0 && columnsOf(characters.slice(0, fits).join('')) > width - 3) fits -= 1;
  return `${characters.slice(0, fits).join('')}...`;
}

/** A text's words in lines of at most `width` columns, the first behind `first`, the others behind `rest`. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const margin = lines.length === 0 ? first : rest;
    const longer = line === '' ? margin + word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

/**
 * Roster text made safe for a terminal: control and direction characters become spaces, so that no name
 * can move the cursor, change colours or reorder the line.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
