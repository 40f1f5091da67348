import type { Change, ChangeName } from '../calendar/change.ts';
import { changesInOrder } from '../calendar/revise-by-manager.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inBrief, type Summary, weeksOf } from '../insight/summary.ts';
import type { PublishedPlan, Roster } from '../model.ts';
import { type ChangeCounts, changeCounts } from '../output/changes/change-rows.ts';
import { isUsual } from '../output/layout.ts';
import { planJsonChunks } from '../output/plan-json/plan-json-chunks.ts';
import { planRows, type Row, rowKey, type TableName } from '../output/plan-json/rows.ts';
import { DETAILED_MANAGERS } from '../output/terminal/plan-summary.ts';
import type { Proof } from '../schedule/exact/prove.ts';
import { diagnosticsInOrder } from './assembly.ts';
import type { Terms } from './commission.ts';
import { type Shard, shardText } from './shard.ts';
import type { UnitReport } from './unit-report.ts';

/** Where rows wait until all units are done. */
export interface RowStore {
  readonly add: (table: TableName, rows: readonly Row[]) => void;
  readonly inOrder: (table: TableName) => Iterable<Row>;
}

/** What a run came to, but for the sessions themselves, which stand in the files. */
export interface Gathered {
  readonly summary: Summary;
  readonly counts: ChangeCounts;
  /** What is not as it was published, by start, where that was asked for. */
  readonly changes: readonly Change[];
  readonly missing: number;
  /** As in `UnitReport`. */
  readonly disturbed: number;
  readonly diagnostics: readonly Diagnostic[];
  /** By manager; none where none were asked for. */
  readonly proofs: readonly Proof[];
  readonly planJson: () => Iterable<string>;
}

export interface Gathering {
  readonly add: (report: UnitReport) => void;
  readonly end: () => Gathered;
}

export interface GatheringOptions {
  /** The part of the organisation that is planned; null for all of it. */
  readonly shard: Shard | null;
  /** Where managers are many, no more is kept of them than is shown of many. */
  readonly isBrief: boolean;
}

/** Puts together what the units report, in whatever order they are done. */
export function startGathering(
  roster: Roster,
  { horizon, audience, layout }: Pick<Terms, 'horizon' | 'audience' | 'layout'>,
  previous: PublishedPlan | null,
  store: RowStore,
  { shard, isBrief }: GatheringOptions,
): Gathering {
  const counts: Record<ChangeName, number> = { ...changeCounts([]) };
  const changes: Change[] = [];
  let managers: Summary['managers'][number][] = [];
  const busy = new Map<string, readonly Diagnostic[]>();
  const diagnostics: Diagnostic[] = [];
  const proofs: Proof[] = [];
  const before = previous === null ? null : planRows({ ...previous, ...NO_SESSIONS });
  const retired = byKey(before?.retired ?? []);
  const folders = byKey(before?.folders ?? []);
  let missing = 0;
  let disturbed = 0;
  return {
    add(report) {
      for (const what of Object.keys(counts) as ChangeName[]) counts[what] += report.counts[what];
      for (const change of report.changes) changes.push(change);
      const isLong = isBrief && managers.length + report.managers.length > DETAILED_MANAGERS;
      if (isLong && managers.length <= DETAILED_MANAGERS) managers = managers.map(inBrief);
      for (const manager of report.managers) managers.push(isLong ? inBrief(manager) : manager);
      for (const [email, told] of report.busy) busy.set(email, told);
      for (const diagnostic of report.diagnostics) diagnostics.push(diagnostic);
      for (const proof of report.proofs) proofs.push(proof);
      for (const uid of report.restored) retired.delete(uid);
      for (const row of report.rows.retired) retired.set(rowKey(row), row);
      for (const row of report.rows.folders) folders.set(rowKey(row), row);
      for (const table of STORED) store.add(table, report.rows[table]);
      missing += report.missing;
      disturbed += report.disturbed;
    },
    end() {
      store.add('retired', [...retired.values()]);
      store.add('folders', [...folders.values()]);
      return {
        summary: {
          organization: roster.organization,
          horizon,
          weeks: weeksOf(horizon),
          managers: managers.sort((a, b) => (a.manager < b.manager ? -1 : 1)),
        },
        counts,
        changes: changes.sort(changesInOrder),
        missing,
        disturbed,
        diagnostics: diagnosticsInOrder(roster, horizon, busy, diagnostics),
        proofs: proofs.sort((a, b) => (a.manager < b.manager ? -1 : 1)),
        planJson: () =>
          planJsonChunks(
            {
              horizon,
              ...(audience === 'manager' ? {} : { audience }),
              ...(isUsual(layout) ? {} : { layout }),
            },
            store.inOrder,
            shard === null ? null : shardText(shard),
          ),
      };
    },
  };
}

const STORED: readonly TableName[] = ['sessions', 'unplaced', 'series', 'outside', 'changes'];
const NO_SESSIONS = { sessions: [], unplaced: [], series: [], outside: [], changes: [] };

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [rowKey(row), row]));
}

/** All rows in memory. */
export function rowsInMemory(): RowStore {
  const tables = new Map<TableName, Row[]>();
  return {
    add(table, rows) {
      const known = tables.get(table);
      if (known === undefined) tables.set(table, [...rows]);
      else for (const row of rows) known.push(row);
    },
    inOrder: (table) => tables.get(table)?.sort() ?? [],
  };
}
