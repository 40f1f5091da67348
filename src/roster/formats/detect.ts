import { readCells, separatorOf } from './csv-cells.ts';
import { columnNamed } from './csv-headings.ts';

export type Format = 'yaml' | 'json' | 'csv';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
};

/** A file's format by the end of its name; without a telling one, by its first characters. */
export function detectFormat(file: string, text: string): Format {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? formatOfText(text);
}

function formatOfText(text: string): Format {
  if (/^\s*\{\s*["}]/.test(text)) return 'json';
  const top = text.slice(0, 10_000);
  const { separator, start } = separatorOf(top);
  const first = readCells(top, start, separator).rows[0]?.cells ?? [];
  const isHeadings = first.some((cell) => columnNamed(cell.text) !== null || /mail|name/i.test(cell.text));
  return first.length > 1 && isHeadings && !/^[\w-]+:(?:\s|$)/.test(text) ? 'csv' : 'yaml';
}
