import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RosterText } from '../../model.ts';
import { type JudgedLine, type JudgedText, judgeLines } from '../../wall/judge-lines.ts';
import { unusedAllow } from '../../wall/unused-allow.ts';
import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { readSource } from '../read-source.ts';
import { isDocument, report } from '../report.ts';
import { lineDocument } from './line-document.ts';
import { readWallInput } from './wall-options.ts';

/** Judges texts; exit code 1 where a line is blocked, or where nothing could be judged as it was asked for. */
export async function runWall(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  if (given.flag('questions')) return (await import('./run-questions.ts')).runQuestions(context);
  const input = await readWallInput(context);
  const sources = new Map(input.sources);
  if (input.diagnostics.some(({ severity }) => severity === 'error')) {
    await report(input.diagnostics, sources, context);
    return 1;
  }
  const texts: (JudgedText & { readonly file: string })[] = [];
  for (const path of given.arguments.length === 0 ? ['-'] : given.arguments) {
    const { file, text } = await readSource(path, world);
    sources.set(file, text);
    texts.push({ file, ...judgeLines(text, input.options) });
  }
  const unused = unusedEntries(input.allow, texts);
  if (format === 'json') {
    for (const { file, lines } of texts) {
      await world.stdout.write(lines.map((line) => lineDocument(line, file)).join(''));
    }
    await report(unused, sources, { ...context, format: 'human' });
  } else {
    await report([...texts.flatMap(problemsOf), ...unused], sources, context);
  }
  const lines = texts.flatMap((text) => text.lines);
  const blocked = lines.some(({ verdict }) => verdict === 'block');
  const warned = lines.some(({ verdict }) => verdict === 'warn');
  if (!isDocument(format) && !blocked && !warned) await world.stdout.write('ok, no pipeline talk\n');
  return blocked || (given.flag('warn-as-error') && (warned || unused.length > 0)) ? 1 : 0;
}

function unusedEntries(allow: readonly RosterText[], texts: readonly JudgedText[]): readonly Diagnostic[] {
  const used = new Set(texts.flatMap((text) => [...text.allowed]));
  return allow.flatMap((entry) => (used.has(entry.text) ? [] : [unusedAllow(entry)]));
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
