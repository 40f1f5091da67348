import { describe, expect, it } from 'vitest';
import { rowsInMemory } from '../../src/assembly/gathering.ts';
import type { FolderWriter } from '../../src/cli/folder/write-folder.ts';
import { rowsBesideFiles } from '../../src/cli/plan/row-files.ts';
import { planRows, type Row } from '../../src/output/plan-json/rows.ts';
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

/** The sessions of a plan. */
async function rowsOfSessions(): Promise<Row[]> {
  const { readPlanJson } = await import('../../src/output/plan-json.ts');
  const run = await cadence(['plan', 'r.yaml', '--quarter', '2027-Q1'], {
    files: { '/home/r.yaml': fixture('odd-names.yaml') },
  });
  const text = filesBelow(run.world, '/home/calendars')['plan.json'] ?? '';
  const { value } = readPlanJson({ file: 'plan.json', text });
  return value === null ? [] : [...planRows(value).sessions];
}

describe('rows that wait beside the files', () => {
  it('come out in the order of memory, whatever they hold and however they came', async () => {
    const rows = await rowsOfSessions();
    expect(rows.length).toBeGreaterThan(20);
    const files: Buffer[] = [];
    const store = rowsBesideFiles(writerOf(files), 2_000);
    const memory = rowsInMemory();
    const parts = [rows.filter((_, i) => i % 3 === 2), rows.filter((_, i) => i % 3 === 0).reverse()];
    for (const part of [...parts, rows.filter((_, i) => i % 3 === 1)]) {
      store.add('sessions', part);
      memory.add('sessions', part);
    }
    expect(files.length).toBeGreaterThan(5);
    expect([...store.inOrder('sessions')]).toEqual([...memory.inOrder('sessions')]);
    expect([...store.inOrder('sessions')]).toEqual([...memory.inOrder('sessions')]);
  });

  it('stay in memory where there are few', async () => {
    const files: Buffer[] = [];
    const store = rowsBesideFiles(writerOf(files));
    store.add('sessions', await rowsOfSessions());
    expect([...store.inOrder('sessions')].length).toBeGreaterThan(20);
    expect(files).toEqual([]);
  });
});
