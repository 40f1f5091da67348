import type { Command } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import {
  argumentEntries,
  type Entry,
  globalEntries,
  joined,
  optionLabel,
  purpose,
  usageOf,
} from './outline.ts';

/** docs/commands.md: what `cadence help` says, on one page. */
export function commandsPage(commands: readonly Command[]): string {
  const blocks = [
    '# Commands',
    '<!-- Made from src/cli/commands by `npm run generate`; a test compares the two. -->',
    purpose,
    ...commands.flatMap(commandBlocks),
    '## Options of all commands',
    table(['option', 'meaning'], globalEntries()),
    '## Exit codes',
    table(
      ['code', 'meaning'],
      Object.entries(exitCodes).map(([label, text]) => ({ label, text })),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function commandBlocks(command: Command): string[] {
  const options = command.options.map((option) => ({ label: optionLabel(option), text: option.summary }));
  const entries = [...argumentEntries(command), ...options];
  return [
    `## cadence ${command.name}`,
    `${command.summary}.`,
    fenced(command.examples.flatMap(({ line, does }) => [`# ${does}`, line])),
    `Usage: \`${usageOf(command)}\``,
    ...command.description.map(joined),
    ...(entries.length === 0 ? [] : [table(['argument or option', 'meaning'], entries)]),
  ];
}

function fenced(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

function table(head: readonly [string, string], entries: readonly Entry[]): string {
  const rows = entries.map(({ label, text }) => `| \`${label}\` | ${text.replace(/\|/g, '\\|')} |`);
  return [`| ${head[0]} | ${head[1]} |`, '| --- | --- |', ...rows].join('\n');
}
