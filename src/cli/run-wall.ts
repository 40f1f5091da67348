import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import type { Person } from '../model.ts';
import { readRoster } from '../roster/read-roster.ts';
import { type JudgedLine, judgeLines } from '../wall/judge-lines.ts';
import type { Verdict, WallOptions } from '../wall/rule.ts';
import type { Context } from './commands/context.ts';
import type { ExitCode } from './exit-code.ts';
import { readSource, type Source } from './read-source.ts';
import { isDocument, report } from './report.ts';
import type { World } from './world/world.ts';

export async function runWall(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const options = await wallOptions(context);
  const texts: (Source & { readonly lines: readonly JudgedLine[] })[] = [];
  for (const path of given.arguments.length === 0 ? ['-'] : given.arguments) {
    const source = await readSource(path, world);
    const lines = judgeLines(source.text, options).lines.filter(({ findings }) => findings.length > 0);
    texts.push({ ...source, lines });
  }
  const lines = texts.flatMap((text) => text.lines);
  const verdict = worst(lines);
  if (format === 'json') await world.stdout.write(wallDocument(verdict, texts));
  else {
    const sources = new Map(texts.map(({ file, text }) => [file, text]));
    await report(texts.flatMap(problemsOf), sources, context);
    if (!isDocument(format) && verdict === 'ok') await world.stdout.write('ok, no pipeline talk\n');
  }
  return verdict === 'block' || (verdict === 'warn' && given.flag('warn-as-error')) ? 1 : 0;
}

function worst(lines: readonly JudgedLine[]): Verdict['verdict'] {
  if (lines.some(({ verdict }) => verdict === 'block')) return 'block';
  return lines.length > 0 ? 'warn' : 'ok';
}

/** `{ schema, verdict, texts: [{ file, verdict, lines: [{ line, text, verdict, findings }] }] }`; only lines with findings. */
function wallDocument(
  verdict: Verdict['verdict'],
  texts: readonly { readonly file: string; readonly lines: readonly JudgedLine[] }[],
): string {
  const shown = texts.map(({ file, lines }) => ({
    file,
    verdict: worst(lines),
    lines: lines.map(({ line, text, verdict: judged, findings }) => ({
      line,
      text,
      verdict: judged,
      findings,
    })),
  }));
  return `${JSON.stringify({ schema: 'cadence.wall/1', verdict, texts: shown }, null, 2)}\n`;
}

async function wallOptions({ world, given }: Context): Promise<WallOptions> {
  const accounts = given.text('accounts');
  const roster = given.text('config');
  const lines = accounts === null ? '' : (await readSource(accounts, world)).text;
  const people = roster === null ? [] : await peopleOf(roster, world);
  return {
    accounts: lines
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
    names: people.map(({ name }) => name),
  };
}

/** Throws a UserError (exit code 1) for a roster with errors. */
async function peopleOf(path: string, world: World): Promise<readonly Person[]> {
  const { value, diagnostics } = await readRoster(await readSource(path, world));
  if (value === null) throw new UserError(1, diagnostics);
  return value.people;
}

function problemsOf({
  file,
  lines,
}: {
  readonly file: string;
  readonly lines: readonly JudgedLine[];
}): Diagnostic[] {
  return lines.flatMap(({ line, findings }) =>
    findings.map(
      (finding): Diagnostic => ({
        code: 'pipeline-talk',
        severity: finding.severity === 'block' ? 'error' : 'warning',
        message: `"${finding.text}": ${finding.why}`,
        place: { file, line, column: finding.from + 1, length: finding.to - finding.from },
        hint: finding.suggestion,
      }),
    ),
  );
}
