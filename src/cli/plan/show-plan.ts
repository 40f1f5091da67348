import type { Change } from '../../calendar/change.ts';
import { printers } from '../../diagnostics/printers/index.ts';
import { plain, type Style } from '../../diagnostics/printers/style.ts';
import type { Instant } from '../../model.ts';
import { changeLines } from '../../output/terminal/change-lines.ts';
import { renderPlanSummary } from '../../output/terminal/plan-summary.ts';
import { formatInstant } from '../../time/instant.ts';
import type { PlanRun } from './plan-run.ts';

/** Standard output of `cadence plan`: what the plan came to, what became of the folder, and what is next. */
export function planReport(run: PlanRun, style: Style): string {
  const { options, result } = run;
  const wantsDetail = options.mode !== 'write';
  const stopped = options.strict && result.missing > 0;
  const summary = options.mode === 'check' && !stopped ? [] : [renderPlanSummary(result.summary, style)];
  const changes = run.isRerun ? changeLines(result, wantsDetail ? 40 : 12, style) : [];
  const blocks = [...summary, ...(stopped ? [] : [...changes, ...fileLines(run)])];
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}

function fileLines(run: PlanRun): string[] {
  const { options, comparison } = run;
  const { shown } = options.out;
  const { differences, unchanged } = comparison;
  if (differences.length === 0) {
    return [`${shown} is up to date: ${counted(unchanged.length, 'file')}, nothing changed.`];
  }
  const counts = [
    ...countOf(run, 'create', 'new'),
    ...countOf(run, 'replace', 'changed'),
    ...countOf(run, 'remove', 'removed'),
    ...(unchanged.length === 0 ? [] : [`${unchanged.length} as before`]),
  ].join(', ');
  if (options.mode === 'write') {
    return [
      `${shown}: ${counts}. Nothing was sent to anyone.`,
      run.isRerun
        ? 'Next: import the calendars again, or only what changed: it is in changes/.'
        : `Next: import or publish the two calendars in each manager's folder of ${shown}.`,
    ];
  }
  const lines = differences.slice(0, LISTED).map(({ action, path }) => `  ${words[action]}  ${path}`);
  const more = differences.length - lines.length;
  return [
    `${shown} would have: ${counts}.`,
    ...lines,
    ...(more > 0 ? [`  and ${counted(more, 'more file')}; --json lists all`] : []),
    'Nothing was written.',
  ];
}

const LISTED = 20;

const words = { create: 'new    ', replace: 'changed', remove: 'removed' } as const;

function countOf({ comparison }: PlanRun, action: keyof typeof words, word: string): string[] {
  const count = comparison.differences.filter((each) => each.action === action).length;
  return count === 0 ? [] : [`${counted(count, 'file')} ${word}`];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** `--json`: plan.json's own fields, then what the run did. */
export function planDocument(run: PlanRun): string {
  const { options, result, comparison } = run;
  const problems = JSON.parse(printers.json(run.diagnostics, new Map(), plain)) as { diagnostics: unknown };
  const document = {
    ...(JSON.parse([...result.planJson()].join('')) as object),
    run: {
      mode: options.mode,
      out: options.out.shown,
      upToDate: comparison.differences.length === 0,
      changes: result.counts,
      files: [
        ...comparison.differences.map(({ path, action }) => ({ path, what: words[action].trim() })),
        ...comparison.unchanged.map((path) => ({ path, what: 'unchanged' })),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
    changes: run.isRerun ? result.changes.map(changeRecord) : [],
    managers: result.summary.managers.map((manager) => ({
      manager: manager.manager,
      name: manager.name,
      folder: manager.folder,
      reps: manager.reps.length,
      minutesPerWeek: manager.minutesPerWeek,
      leadershipShare: manager.leadershipShare,
      displaced: manager.displaced.length,
      unplaced: manager.unplaced.filter(({ excused }) => !excused).length,
    })),
    diagnostics: problems.diagnostics,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function changeRecord(change: Change): object {
  const time = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant));
  return { ...change, before: time(change.before), after: time(change.after) };
}
