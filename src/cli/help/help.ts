import type { Style } from '../../diagnostics/printers/style.ts';
import { WIDTH, wrap } from '../../output/terminal/columns.ts';
import type { Command, Example } from '../commands/command.ts';
import {
  argumentEntries,
  type Entry,
  globalEntries,
  joined,
  optionEntries,
  purpose,
  usageOf,
} from './outline.ts';

/** The lines that most people need, in the order in which they need them. */
const firstExamples: readonly Example[] = [
  { line: 'cadence init', does: 'answer five questions, get roster.yaml' },
  { line: 'cadence plan roster.yaml', does: 'plan the current quarter into calendars/' },
  {
    line: 'cadence plan roster.yaml --quarter 2027-Q1 --check',
    does: 'exit 1 when the calendars are not those of the roster',
  },
];

/** `cadence --help`. */
export function mainHelp(commands: readonly Command[], style: Style): string {
  return text([
    examples(firstExamples, style),
    section(
      'Commands',
      commands.map(({ name, summary }) => ({ label: name, text: summary })),
      style,
    ),
    section('Options', globalEntries(), style),
    wrap(purpose, WIDTH, ''),
    ['cadence help COMMAND says more about each.'],
  ]);
}

/** `cadence help COMMAND`. */
export function commandHelp(command: Command, style: Style): string {
  return text([
    examples(command.examples, style),
    [`${style.bold('Usage')}  ${usageOf(command)}`],
    ...command.description.map((paragraph) => wrap(joined(paragraph), WIDTH, '')),
    section('Arguments', argumentEntries(command), style),
    section('Options', optionEntries(command), style),
  ]);
}

function text(blocks: readonly (readonly string[])[]): string {
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function examples(list: readonly Example[], style: Style): string[] {
  const lines = list.flatMap(({ line, does }) => [`  ${style.dim(`# ${does}`)}`, `  ${style.cyan(line)}`]);
  return [style.bold('Examples'), ...lines];
}

/** Labels up to this wide share a line with their text. */
const LABEL = 22;

function section(title: string, entries: readonly Entry[], style: Style): string[] {
  if (entries.length === 0) return [];
  const indent = ' '.repeat(LABEL + 4);
  const lines = entries.flatMap(({ label, text: words }) => {
    const shown = wrap(words, WIDTH - indent.length, '');
    const [first = '', ...rest] = shown;
    const head =
      label.length > LABEL ? [`  ${label}`, indent + first] : [`  ${label.padEnd(LABEL)}  ${first}`];
    return [...head, ...rest.map((line) => indent + line)];
  });
  return [style.bold(title), ...lines];
}
