import type { Comparison } from '../folder/compare-folder.ts';
import type { OutFolder } from './plan-options.ts';
import type { PlanRun } from './plan-run.ts';

/** More files are counted, not listed. */
const LISTED = 20;

export const actionWords = { create: 'new', replace: 'changed', remove: 'removed' } as const;

/** What became of the folders, or would become of them, and what is next. */
export function folderLines(run: PlanRun): string[] {
  const { options, comparison, agendas } = run;
  const isWritten = options.mode === 'write';
  const isStale = comparison.differences.length > 0;
  const lines = [
    ...linesOf(options.out, comparison, isWritten, ' Nothing was sent to anyone.'),
    ...(agendas === null ? [] : linesOf(agendas.out, agendas.comparison, isWritten, '')),
  ];
  if (isWritten) return isStale ? [...lines, nextStep(run)] : lines;
  const isAnyStale = isStale || (agendas?.comparison.differences.length ?? 0) > 0;
  return isAnyStale ? [...lines, 'Nothing was written.'] : lines;
}

function nextStep({ isRerun, options, layout, comparison }: PlanRun): string {
  const files = [...comparison.unchanged, ...comparison.differences.map(({ path }) => path)];
  if (files.every((path) => !path.endsWith('.ics')))
    return 'Next: plan other weeks, or look at starts, ends and manager in the roster.';
  if (layout.form === 'invitations')
    return `Next: import one invitation of ${options.out.shown}, and look whom your program mails.`;
  const which = layout.splitBy === 'manager' ? 'two calendars' : 'calendars';
  return isRerun
    ? 'Next: import the calendars again, or only what changed: it is in changes/.'
    : `Next: import or publish the ${which} in each manager's folder of ${options.out.shown}.`;
}

function linesOf(
  { shown }: OutFolder,
  { differences, unchanged }: Comparison,
  isWritten: boolean,
  note: string,
): string[] {
  if (differences.length === 0) {
    return [`${shown} is up to date: ${counted(unchanged.length, 'file')}, nothing changed.`];
  }
  const counts = [
    ...(['create', 'replace', 'remove'] as const).flatMap((action) => {
      const count = differences.filter((each) => each.action === action).length;
      return count === 0 ? [] : [`${counted(count, 'file')} ${actionWords[action]}`];
    }),
    ...(unchanged.length === 0 ? [] : [`${unchanged.length} as before`]),
  ].join(', ');
  if (isWritten) return [`${shown}: ${counts}.${note}`];
  const more = differences.length - LISTED;
  return [
    `${shown} would have: ${counts}.`,
    ...differences.slice(0, LISTED).map(({ action, path }) => `  ${actionWords[action].padEnd(7)}  ${path}`),
    ...(more > 0 ? [`  and ${counted(more, 'more file')}; --json lists all`] : []),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
