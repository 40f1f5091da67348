import { type Code, codes } from '../diagnostics/codes/index.ts';
import { WIDTH, wrap } from '../output/terminal/columns.ts';
import type { Context } from './commands/context.ts';
import { cannotRun, didYouMean } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { joined } from './help/outline.ts';

export async function runExplain({ world, given, style }: Context): Promise<ExitCode> {
  const word = given.arguments[0];
  const all = (Object.keys(codes) as Code[]).sort();
  if (word === undefined) {
    const widest = Math.max(...all.map((code) => code.length));
    const margin = ' '.repeat(widest + 2);
    const rows = all.flatMap((code) => {
      const [first = '', ...rest] = wrap(codes[code].title, WIDTH - margin.length, '');
      return [`${style.cyan(code.padEnd(widest))}  ${first}\n`, ...rest.map((line) => `${margin}${line}\n`)];
    });
    await world.stdout.write(rows.join(''));
    return 0;
  }
  // As it is pasted from an error: in brackets, in any case.
  const wanted = word.toLowerCase().replace(/^\[|\]$/g, '');
  const code = all.find((each) => each === wanted);
  if (code === undefined) {
    const near = didYouMean(wanted, all);
    throw cannotRun('unknown-code', `there is no error code ${word}`, near ?? 'cadence explain lists them');
  }
  const paragraphs = codes[code].explain
    .split(/\n\s*\n/)
    .map((part) => wrap(joined(part), WIDTH, '').join('\n'));
  await world.stdout.write(`${style.bold(`${code}: ${codes[code].title}`)}\n\n${paragraphs.join('\n\n')}\n`);
  return 0;
}
