import { coachQuestion } from '../../wall/questions/question-kind.ts';
import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { readSource } from '../read-source.ts';

/** Says of every line whether it asks openly; exit code 1 only with --warn-as-error, where one does not. */
export async function runQuestions({ world, given, format, style }: Context): Promise<ExitCode> {
  const shown: string[] = [];
  let others = 0;
  for (const path of given.arguments.length === 0 ? ['-'] : given.arguments) {
    const { file, text } = await readSource(path, world);
    const rows = text.split(/\r\n|\n|\r/);
    for (const [index, row] of rows.entries()) {
      const coached = coachQuestion(row);
      if (coached === null) continue;
      const { kind, why, openForm } = coached;
      const line = index + 1;
      if (openForm !== null) others++;
      if (format === 'json')
        shown.push(`${JSON.stringify({ line, text: row, kind, why, openForm, file })}\n`);
      else {
        const hint = openForm === null ? '' : `  ${why}\n  ${style.cyan('ask:')} ${openForm}\n`;
        shown.push(`${file}:${line}: ${kind}: ${row.trim()}\n${hint}`);
      }
    }
  }
  await world.stdout.write(shown.join(''));
  return others > 0 && given.flag('warn-as-error') ? 1 : 0;
}
