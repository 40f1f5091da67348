import { type RowStore, rowsInMemory } from '../../assembly/gathering.ts';
import { type Row, rowInstant, type TableName } from '../../output/plan-json/rows.ts';
import type { FolderWriter } from '../folder/write-folder.ts';

/** Characters of rows that wait in memory before they go to the disk: some 25,000 sessions have as many. */
const MOST = 1 << 24;

/** Which of the table's files a row waits in. Files are in the order of their rows: the same text is never in two. */
type FileOf = (row: Row) => string;

/**
 * Rows of plan.json until all units are done. Those of a large organisation wait in files that are staged
 * beside those to come, each for a stretch of its table, so that memory does not grow with their number;
 * they are never moved into place, and go with the staging folder. `emails` are of the people of the
 * roster, in order.
 */
export function rowsBesideFiles(
  writer: FolderWriter,
  emails: readonly string[],
  most: number = MOST,
): RowStore {
  const others = rowsInMemory();
  const filesOf: Partial<Record<TableName, FileOf>> = {
    sessions: quarterDay,
    outside: quarterDay,
    unplaced: (row) => row.slice(0, '2027-W01'.length),
    series: stretchOf(emails),
    changes: (row) => row.slice(0, 2),
  };
  const waiting = new Map<TableName, Row[]>();
  const staged = new Map<TableName, Map<string, number>>();
  let size = 0;

  function spill(): void {
    for (const [table, rows] of waiting) {
      const files = staged.get(table) ?? new Map<string, number>();
      staged.set(table, files);
      for (const [file, own] of byFile(table, rows)) {
        const lines = Buffer.from(`${own.join('\n')}\n`);
        const known = files.get(file);
        if (known === undefined) files.set(file, writer.stage(lines));
        else writer.extend(known, lines);
      }
    }
    waiting.clear();
    size = 0;
  }

  function byFile(table: TableName, rows: readonly Row[]): Map<string, Row[]> {
    const fileOf = filesOf[table] as FileOf;
    const parts = new Map<string, Row[]>();
    for (const row of rows) {
      const file = fileOf(row);
      const known = parts.get(file);
      if (known === undefined) parts.set(file, [row]);
      else known.push(row);
    }
    return parts;
  }

  function* rowsInOrder(table: TableName, files: ReadonlyMap<string, number>): Iterable<Row> {
    const unwritten = byFile(table, waiting.get(table) ?? []);
    for (const file of [...new Set([...files.keys(), ...unwritten.keys()])].sort()) {
      const known = files.get(file);
      // JSON has no line ends of its own.
      const written =
        known === undefined ? [] : writer.staged(known).toString('utf8').split('\n').slice(0, -1);
      yield* [...written, ...(unwritten.get(file) ?? [])].sort();
    }
  }

  return {
    add(table, rows) {
      if (filesOf[table] === undefined) {
        others.add(table, rows);
        return;
      }
      const known = waiting.get(table) ?? [];
      waiting.set(table, known);
      // They are in order for the most part. To V8 a row is the tree of pieces that it was put together of, which takes
      // several times the memory, until it is compared with another.
      for (const row of [...rows].sort()) {
        known.push(row);
        size += row.length;
      }
      if (size > most) spill();
    },
    inOrder(table) {
      if (filesOf[table] === undefined) return others.inOrder(table);
      const files = staged.get(table);
      // Few organisations are so large that any rows have gone to the disk.
      return files === undefined ? (waiting.get(table)?.sort() ?? []) : rowsInOrder(table, files);
    },
  };
}

/** Six hours, in which even a large organisation begins no more sessions than memory holds with ease. */
function quarterDay(row: Row): string {
  return String(Math.floor(rowInstant(row) / 360)).padStart(8, '0');
}

/** People in one file of what is sorted by manager. */
const STRETCH = 1000;

/** The last of every so many e-mails that is not behind the row, which begins with one. */
function stretchOf(emails: readonly string[]): FileOf {
  const firsts = emails.filter((_, at) => at % STRETCH === 0);
  return (row) => {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? '') <= row) low = middle + 1;
      else high = middle;
    }
    return firsts[low - 1] ?? '';
  };
}
