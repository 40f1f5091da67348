import type { Reading } from '../reading.ts';
import type { Node } from '../tree.ts';
import { readCsv } from './csv.ts';
import type { Format } from './detect.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';

/** A text as a tree; null where there is none, which is reported unless the file holds nothing. */
export type FormatReader = (
  reading: Reading,
  columns: ReadonlyMap<string, string>,
) => Node | null | Promise<Node | null>;

/** The TABLE of formats. */
export const formats = {
  yaml: readYaml,
  json: readJson,
  csv: readCsv,
} as const satisfies Record<Format, FormatReader>;
