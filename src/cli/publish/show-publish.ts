import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { printJson } from '../../diagnostics/printers/json.ts';
import { plain, type Style } from '../../diagnostics/printers/style.ts';
import type { PublishedPlan } from '../../model.ts';
import { KIND_WORDS } from '../../output/session-events.ts';
import { formatInstant } from '../../time/instant.ts';
import type { CalendarResult } from './publish-calendar.ts';
import type { Publication, PublishedCalendar } from './publish-plan.ts';

/** More are only added up. */
const MOST_SHOWN = 40;

/** For people: what became of each calendar in which something was done, and what it came to. */
export function publishLines(
  publication: Publication,
  plan: PublishedPlan,
  { dryRun }: { readonly dryRun: boolean },
  style: Style,
): string[] {
  const { calendars, home } = publication;
  const folders = new Map(plan.folders.map(({ manager, folder }) => [manager, folder]));
  const touched = calendars.filter(({ result }) => isTouched(result));
  const shown = touched.slice(0, MOST_SHOWN);
  const lines = shown.map(
    (each) => `  ${folders.get(each.manager)}, ${nameOf(each)}: ${countWords(each.result)}`,
  );
  if (touched.length > shown.length) lines.push(`  and ${touched.length - shown.length} more calendars`);
  const many = calendars.length === 1 ? '1 calendar' : `${calendars.length} calendars`;
  const total = countWords(sumOf(calendars));
  const untouched = total === '' ? 'nothing there' : total;
  const last = dryRun ? 'Nothing was changed: this was a dry run.' : '';
  return [style.bold(home ?? ''), ...lines, `${many}: ${untouched}`, ...(last === '' ? [] : [last])];
}

function nameOf({ kind, rep }: PublishedCalendar): string {
  const kinds = KIND_WORDS[kind].many.toLowerCase();
  return rep === null ? kinds : `${kinds} with ${rep}`;
}

function isTouched({
  isNew,
  created,
  replaced,
  removed,
  conflicts,
  problem,
  otherPlan,
}: CalendarResult): boolean {
  return isNew || created + replaced + removed + conflicts.length + otherPlan > 0 || problem !== null;
}

type Counts = Pick<
  CalendarResult,
  'created' | 'replaced' | 'removed' | 'kept' | 'reworded' | 'otherPlan' | 'foreign'
> & { readonly conflicts: { readonly length: number }; readonly isNew: boolean; readonly problem: unknown };

function countWords(counts: Counts): string {
  return [
    [counts.created, 'new'],
    [counts.replaced, 'changed'],
    [counts.removed, 'removed'],
    [counts.kept, 'unchanged'],
    [counts.reworded, 'of them with words of somebody'],
    [counts.conflicts.length, counts.conflicts.length === 1 ? 'conflict' : 'conflicts'],
    [counts.otherPlan, 'of another plan'],
    [counts.foreign, 'not ours'],
  ]
    .flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]))
    .concat(counts.problem !== null ? ['not finished'] : [])
    .join(', ');
}

function sumOf(calendars: readonly PublishedCalendar[]): Counts {
  const sum = (count: (result: CalendarResult) => number): number =>
    calendars.reduce((total, { result }) => total + count(result), 0);
  return {
    created: sum(({ created }) => created),
    replaced: sum(({ replaced }) => replaced),
    removed: sum(({ removed }) => removed),
    kept: sum(({ kept }) => kept),
    reworded: sum(({ reworded }) => reworded),
    otherPlan: sum(({ otherPlan }) => otherPlan),
    foreign: sum(({ foreign }) => foreign),
    conflicts: { length: sum(({ conflicts }) => conflicts.length) },
    isNew: false,
    problem: calendars.find(({ result }) => result.problem !== null)?.result.problem ?? null,
  };
}

/** `--json`: what became of each calendar, and every problem. */
export function publishDocument(
  { home, requests, calendars }: Publication,
  run: {
    readonly address: string;
    readonly dryRun: boolean;
    readonly diagnostics: readonly Diagnostic[];
  },
): string {
  const problems = JSON.parse(printJson(run.diagnostics, new Map(), plain)) as object;
  const document = {
    ...problems,
    schema: 'cadence.publication/1',
    address: run.address,
    home,
    dryRun: run.dryRun,
    requests,
    calendars: calendars.map(({ manager, rep, kind, url, result }) => ({
      manager,
      rep,
      kind,
      url,
      isNew: result.isNew,
      isFinished: result.problem === null,
      created: result.created,
      replaced: result.replaced,
      removed: result.removed,
      unchanged: result.kept,
      reworded: result.reworded,
      otherPlan: result.otherPlan,
      foreign: result.foreign,
      conflicts: result.conflicts.map(({ uid, why, known }) => ({
        uid,
        why,
        start: known?.start == null ? null : formatInstant(known.start),
        end: known?.end == null ? null : formatInstant(known.end),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
