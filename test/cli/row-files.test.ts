import { describe, expect, it } from 'vitest';
import { rowsInMemory } from '../../src/assembly/gathering.ts';
import type { FolderWriter } from '../../src/cli/folder/write-folder.ts';
import { rowsBesideFiles } from '../../src/cli/plan/row-files.ts';
import { type PlanRows, planRows, type TableName } from '../../src/output/plan-json/rows.ts';
import { cadence, filesBelow, fixture } from './run-cadence.ts';

/** Staged files in memory. */
function writerOf(files: Buffer[]): FolderWriter {
  return {
    stage: (content) => files.push(Buffer.from(content)) - 1,
    extend(staged, content) {
      files[staged] = Buffer.concat([files[staged] ?? Buffer.alloc(0), content]);
    },
    staged: (staged) => files[staged] ?? Buffer.alloc(0),
    commit: () => Promise.reject(new Error('nothing is committed here')),
  };
}

/** The rows of a plan. */
async function rowsOfPlan(): Promise<PlanRows> {
  const { readPlanJson } = await import('../../src/output/plan-json.ts');
  const run = await cadence(['plan', 'r.yaml', '--quarter', '2027-Q1'], {
    files: { '/home/r.yaml': fixture('odd-names.yaml') },
  });
  const text = filesBelow(run.world, '/home/calendars')['plan.json'] ?? '';
  const { value } = readPlanJson({ file: 'plan.json', text });
  if (value === null) throw new Error('there is no plan');
  return planRows(value);
}

/** In order, and more than one file is for. */
const EMAILS = Array.from({ length: 2_500 }, (_, n) => `m${10_000 + n}@x`);
const SERIES = ['a@x', ...EMAILS, 'z@x'].map((email) => `${email} r@x development-session\u0000{}`);
const TABLES: readonly TableName[] = ['sessions', 'unplaced', 'series', 'outside', 'changes', 'folders'];

describe('rows that wait beside the files', () => {
  it('come out in the order of memory, whatever they hold and however they came', async () => {
    const plan = await rowsOfPlan();
    // Rows of sessions of other weeks look like those of these.
    const rows: PlanRows = { ...plan, outside: plan.sessions, series: SERIES, changes: plan.series };
    expect(rows.sessions.length).toBeGreaterThan(20);
    const files: Buffer[] = [];
    const store = rowsBesideFiles(writerOf(files), EMAILS, 2_000);
    const memory = rowsInMemory();
    for (const part of [2, 0, 1]) {
      for (const table of TABLES) {
        const own = rows[table].filter((_, i) => i % 3 === part);
        if (part === 0) own.reverse();
        store.add(table, own);
        memory.add(table, own);
      }
    }
    expect(files.length).toBeGreaterThan(5);
    for (const table of TABLES) {
      expect([...store.inOrder(table)], table).toEqual([...memory.inOrder(table)]);
      expect([...store.inOrder(table)], table).toEqual([...memory.inOrder(table)]);
    }
  });

  it('stay in memory where there are few', async () => {
    const files: Buffer[] = [];
    const store = rowsBesideFiles(writerOf(files), EMAILS);
    const { sessions } = await rowsOfPlan();
    store.add('sessions', sessions);
    expect([...store.inOrder('sessions')].length).toBe(sessions.length);
    expect(files).toEqual([]);
  });
});
