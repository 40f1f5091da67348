import type { Scalar } from '../tree.ts';

/** A row's cells, and where it starts. */
export interface Row {
  readonly cells: readonly Scalar[];
  readonly from: number;
}

export interface CsvMistake {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The cells of a CSV text (RFC 4180) with the place of each, which is why it is not left to a package:
 * those that know places take eight times as long for them. Quotes inside an unquoted cell are
 * themselves; rows without any text are left out; a mistake ends the reading.
 */
export function readCells(
  text: string,
  start: number,
  separator: string,
): { readonly rows: readonly Row[]; readonly mistake: CsvMistake | null } {
  const rows: Row[] = [];
  let cells: Scalar[] = [];
  let from = start;
  let at = start;
  while (at <= text.length) {
    const cell = cellAt(text, at, separator);
    if (!('kind' in cell)) return { rows, mistake: cell };
    cells.push(cell);
    at = endOfCell(text, cell.to, separator);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.some((each) => each.text !== '')) rows.push({ cells, from });
    cells = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    from = at;
  }
  return { rows, mistake: null };
}

const QUOTE = '"';

function cellAt(text: string, at: number, separator: string): Scalar | CsvMistake {
  let from = at;
  while (text[from] === ' ' || (text[from] === '\t' && separator !== '\t')) from += 1;
  if (text[from] === QUOTE) return quotedCell(text, from, separator);
  const end = endOfCell(text, from, separator);
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { kind: 'scalar', text: text.slice(from, to), plain: true, from, to };
}

/** The next separator or end of line. */
function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
  }
  return at;
}

function quotedCell(text: string, from: number, separator: string): Scalar | CsvMistake {
  let at = from + 1;
  for (;;) {
    at = text.indexOf(QUOTE, at);
    if (at === -1) {
      return {
        from,
        to: from + 1,
        message: 'these quotes are never closed',
        hint: 'write a quote inside of quotes twice',
      };
    }
    if (text[at + 1] !== QUOTE) break;
    at += 2;
  }
  const to = at + 1;
  const end = endOfCell(text, to, separator);
  if (text.slice(to, end).trim() !== '') {
    const hint = 'write a quote inside of quotes twice';
    return { from: to, to: end, message: 'a text goes on behind its closing quote', hint };
  }
  const inner = text.slice(from + 1, at);
  return { kind: 'scalar', text: inner.replaceAll('""', QUOTE).trim(), plain: true, from, to };
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the first line with any has most of, outside of quotes; `sep=;` on top, as Excel writes it, says so. */
export function separatorOf(text: string): { readonly separator: string; readonly start: number } {
  const said = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], start: said[0].length };
  for (const line of text.slice(0, 65_536).split(/\r\n|\n|\r/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counted = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
    const most = counted.reduce((best, each) => (each.count > best.count ? each : best));
    if (most.count > 0) return { separator: most.separator, start: 0 };
  }
  return { separator: ',', start: 0 };
}
