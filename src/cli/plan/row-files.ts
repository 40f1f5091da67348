import { type RowStore, rowsInMemory } from '../../assembly/gathering.ts';
import { type Row, rowDay } from '../../output/plan-json/rows.ts';
import type { FolderWriter } from '../folder/write-folder.ts';

/** Characters of sessions that wait in memory before they go to the disk: more than 50,000 sessions have. */
const MOST = 1 << 25;

/**
 * Rows of plan.json until all units are done. The sessions of a large organisation wait in files that are
 * staged beside those to come, one for each day, so that memory does not grow with their number; they are
 * never moved into place, and go with the staging folder.
 */
export function rowsBesideFiles(writer: FolderWriter, most: number = MOST): RowStore {
  const others = rowsInMemory();
  const waiting = new Map<number, Row[]>();
  const staged = new Map<number, number>();
  let size = 0;

  function spill(): void {
    for (const [day, rows] of waiting) {
      if (rows.length === 0) continue;
      const lines = Buffer.from(`${rows.join('\n')}\n`);
      const file = staged.get(day);
      if (file === undefined) staged.set(day, writer.stage(lines));
      else writer.extend(file, lines);
      rows.length = 0;
    }
    size = 0;
  }

  function* sessionsInOrder(): Iterable<Row> {
    for (const day of [...waiting.keys()].sort((a, b) => a - b)) {
      const file = staged.get(day);
      // JSON has no line ends of its own.
      const written = file === undefined ? [] : writer.staged(file).toString('utf8').split('\n').slice(0, -1);
      yield* [...written, ...(waiting.get(day) ?? [])].sort();
    }
  }

  return {
    add(table, rows) {
      if (table !== 'sessions') {
        others.add(table, rows);
        return;
      }
      for (const row of rows) {
        const day = rowDay(row);
        const known = waiting.get(day);
        if (known === undefined) waiting.set(day, [row]);
        else known.push(row);
        size += row.length;
      }
      if (size > most) spill();
    },
    inOrder: (table) => (table === 'sessions' ? sessionsInOrder() : others.inOrder(table)),
  };
}
