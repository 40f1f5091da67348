import type { PublishedPlan } from '../../model.ts';
import { formatDay } from '../../time/day.ts';
import { SCHEMA_VERSION } from './parse-plan.ts';
import { type Row, rowText, type TableName } from './rows.ts';

/** In the order of the document. */
export const TABLE_NAMES: readonly TableName[] = [
  'sessions',
  'unplaced',
  'series',
  'outside',
  'retired',
  'changes',
  'folders',
];

const CHUNK = 1 << 16;

/**
 * plan.json in pieces of some 64 KB: one row a line, so that a diff shows a session and not a file. `rowsOf`
 * gives each table's rows in order; `shard` names the part of an organisation that they are.
 */
export function* planJsonChunks(
  { horizon, audience, layout }: Pick<PublishedPlan, 'horizon' | 'audience' | 'layout'>,
  rowsOf: (table: TableName) => Iterable<Row>,
  shard: string | null = null,
): Generator<string, void, undefined> {
  const { label, firstDay, lastDay } = horizon;
  const weeks = JSON.stringify({ label, firstDay: formatDay(firstDay), lastDay: formatDay(lastDay) });
  let text = `{\n  "schema": "cadence.plan/${SCHEMA_VERSION}",\n  "horizon": ${weeks}${shard === null ? '' : `,\n  "shard": ${JSON.stringify(shard)}`}`;
  if (audience !== undefined) text += `,\n  "audience": "${audience}"`;
  if (layout !== undefined) text += `,\n  "layout": ${JSON.stringify(layout)}`;
  for (const table of TABLE_NAMES) {
    text += `,\n  "${table}": [`;
    let before = '\n    ';
    for (const row of rowsOf(table)) {
      text += before + rowText(row);
      before = ',\n    ';
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
    text += before.startsWith(',') ? '\n  ]' : ']';
  }
  yield `${text}\n}\n`;
}
