import type { Gathered } from '../../assembly/gathering.ts';
import type { Change } from '../../calendar/change.ts';
import { printJson } from '../../diagnostics/printers/json.ts';
import { plain, type Style } from '../../diagnostics/printers/style.ts';
import type { Instant } from '../../model.ts';
import { changeLines } from '../../output/terminal/change-lines.ts';
import { renderPlanSummary } from '../../output/terminal/plan-summary.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Comparison } from '../folder/compare-folder.ts';
import { actionWords, folderLines } from './folder-lines.ts';
import type { PlanRun } from './plan-run.ts';
import type { Refusal } from './refusal.ts';

/** Standard output of `cadence plan`: what the plan came to and how good it is, what became of the folder, and what is next. */
export function planReport(
  run: PlanRun,
  refusal: Refusal | null,
  quality: readonly string[],
  style: Style,
): string {
  const { options, result } = run;
  const why = refusal?.problem.code;
  const isIncomplete = why === 'session-unplaced';
  const isUnsettling = why === 'too-many-moves';
  const summary = options.mode === 'check' && !isIncomplete ? [] : [renderPlanSummary(result.summary, style)];
  const wantsDetail = options.mode !== 'write' || isUnsettling;
  const changes = run.isRerun && !isIncomplete ? changeLines(result, wantsDetail ? 40 : 12, style) : [];
  const files = isIncomplete || isUnsettling ? [] : folderLines(run);
  const blocks = [...(isUnsettling ? [] : summary), ...(isIncomplete ? [] : quality), ...changes, ...files];
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}

/** `--json`: plan.json's own fields, then what the run did. */
export function planDocument(run: PlanRun): string {
  const { options, result, comparison, agendas } = run;
  const problems = JSON.parse(printJson(run.diagnostics, new Map(), plain)) as { diagnostics: unknown };
  const document = {
    ...(JSON.parse([...result.planJson()].join('')) as object),
    run: {
      mode: options.mode,
      out: options.out.shown,
      upToDate: isUpToDate(comparison) && (agendas === null || isUpToDate(agendas.comparison)),
      changes: result.counts,
      files: fileRecords(comparison),
      ...(agendas === null
        ? {}
        : { agendas: { out: agendas.out.shown, files: fileRecords(agendas.comparison) } }),
    },
    changes: run.isRerun ? result.changes.map(changeRecord) : [],
    managers: result.summary.managers.map((manager) => ({
      manager: manager.manager,
      name: manager.name,
      folder: manager.folder,
      reps: manager.team,
      minutesPerWeek: manager.minutesPerWeek,
      leadershipShare: manager.leadershipShare,
      displaced: manager.displaced.length,
      unplaced: manager.unplaced.filter(({ excused }) => !excused).length,
      fairness: manager.fairness,
    })),
    ...(result.proofs.length === 0 ? {} : { proofs: result.proofs.map(proofRecord) }),
    diagnostics: problems.diagnostics,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** How far above the least that any plan of the team costs this one is, as a share of it. */
function proofRecord({ manager, cost, bound }: Gathered['proofs'][number]): object {
  return { manager, cost, bound, gap: (cost - bound) / Math.max(1, bound), isOptimal: cost === bound };
}

function changeRecord(change: Change): object {
  const time = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant));
  return { ...change, before: time(change.before), after: time(change.after) };
}

function isUpToDate({ differences }: Comparison): boolean {
  return differences.length === 0;
}

function fileRecords({ differences, unchanged }: Comparison): object[] {
  return [
    ...differences.map(({ path, action }) => ({ path, what: actionWords[action] })),
    ...unchanged.map((path) => ({ path, what: 'unchanged' })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
