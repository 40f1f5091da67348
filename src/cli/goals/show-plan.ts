import { type PersonTexts, readTexts, type Stopped } from '../../agenda/person-texts.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { printJson } from '../../diagnostics/printers/json.ts';
import { plain } from '../../diagnostics/printers/style.ts';
import { type ReadPlan, readPlan } from '../../goals/read-plan.ts';
import type { Development, Person, Roster } from '../../model.ts';
import { formatDay } from '../../time/day.ts';
import { rosterWall } from '../../wall/roster-wall.ts';
import { splitAtWall } from '../../wall/split-at-wall.ts';
import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { readSource } from '../read-source.ts';
import { report } from '../report.ts';
import type { RosterInput } from '../roster-input.ts';

/** Shows what each kind of session takes from a written plan, and what in it cannot be used. */
export async function showPlan(
  file: string,
  rep: Person,
  roster: Roster,
  input: RosterInput,
  context: Context,
): Promise<ExitCode> {
  const { world, format, style } = context;
  const source = await readSource(file, world);
  const plan = readPlan(source);
  const diagnostics: Diagnostic[] = [...plan.diagnostics];
  const names = roster.people.map(({ name }) => name);
  const options = rosterWall(names, roster.guard, input.accounts);
  const { goals, revenue } = plan;
  const isManager = roster.people.some(({ manager }) => manager === rep.email);
  const texts = readTexts(
    { ...NOTHING_ELSE, goals, revenue },
    isManager,
    (text) => splitAtWall(text, options),
    (each) => diagnostics.push(each),
  );
  diagnostics.push(...texts.stopped.map(moved));
  diagnostics.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  if (format === 'json') {
    await world.stdout.write(planDocument(source.file, rep, plan, texts, diagnostics));
    return 0;
  }
  await report(diagnostics, new Map([[source.file, source.text]]), context);
  if (format === 'sarif') return 0;
  const group = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [style.bold(title), ...lines.map((line) => `  - ${line}`), ''];
  const lines = [
    ...group('Pipeline reviews', forReviews(texts)),
    ...group('Development sessions', texts.goals.map(shown)),
    ...group('Done', plan.done),
  ];
  await world.stdout.write(
    lines.length === 0 ? `${file} has no goals yet.\n` : `${lines.join('\n').trimEnd()}\n`,
  );
  return 0;
}

const NOTHING_ELSE: Development = { focus: [], motivator: null, strengths: [], goals: [], notes: [] };

function forReviews({ revenue, stopped }: PersonTexts): readonly string[] {
  return [...revenue.map(shown), ...stopped.map(({ text }) => `Goal: ${text}`)];
}

function shown({ line, by }: PersonTexts['goals'][number]): string {
  return by?.due == null ? line : `${line} (${formatDay(by.due)})`;
}

function moved({ text, place }: Stopped): Diagnostic {
  return {
    code: 'walled-text',
    severity: 'warning',
    message: `the goal “${text}” is pipeline talk, so it goes to the pipeline reviews`,
    place,
    hint: 'put it under “Revenue goals”, or say how the work is to be done',
  };
}

function planDocument(
  file: string,
  { email }: Person,
  { done }: ReadPlan,
  texts: PersonTexts,
  diagnostics: readonly Diagnostic[],
): string {
  const problems = JSON.parse(printJson(diagnostics, new Map(), plain)) as { diagnostics: unknown };
  const document = {
    schema: 'cadence.goals/1',
    file,
    rep: email,
    'pipeline-review': forReviews(texts),
    'development-session': texts.goals.map(shown),
    done,
    diagnostics: problems.diagnostics,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
