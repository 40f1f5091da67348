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

/** The manual page in roff, with the macros of man(7). Carries no date, so that the same source gives the same page. */
export function manPage(commands: readonly Command[], version: string): string {
  const lines = [
    `.TH CADENCE 1 "" "cadence ${version}" "User Commands"`,
    '.SH NAME',
    'cadence \\- plan pipeline reviews and development sessions as two separate calendars',
    '.SH SYNOPSIS',
    '.nf',
    ...commands.map((command) => `\\fB${roff(usageOf(command))}\\fR`),
    '.fi',
    '.SH DESCRIPTION',
    roff(purpose),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    '.SH OPTIONS OF ALL COMMANDS',
    ...globalEntries().flatMap(entry),
    '.SH EXIT STATUS',
    ...Object.entries(exitCodes).flatMap(([code, meaning]) => entry({ label: code, text: meaning })),
    '.SH ENVIRONMENT',
    ...environment.flatMap(entry),
  ];
  return `${lines.join('\n')}\n`;
}

const environment: readonly Entry[] = [
  { label: 'SOURCE_DATE_EPOCH', text: 'Seconds since 1970 that stand for the clock; --now comes before it.' },
  {
    label: 'NO_COLOR, FORCE_COLOR, CLICOLOR, TERM',
    text: 'Whether there is colour, where --color does not say.',
  },
  { label: 'CI', text: 'Where it is set, nobody is asked.' },
  { label: 'GITHUB_ACTIONS', text: 'Where it is true, problems are shown as annotations.' },
  { label: 'CADENCE_DEBUG', text: 'With 1, an internal error shows where it happened.' },
];

function commandSection(command: Command): string[] {
  return [
    `.SS ${roff(usageOf(command))}`,
    `${roff(command.summary)}.`,
    ...command.description.flatMap((paragraph) => ['.PP', roff(joined(paragraph))]),
    ...argumentEntries(command).flatMap(entry),
    ...command.options.flatMap((option) => entry({ label: optionLabel(option), text: option.summary })),
    '.PP',
    'Examples:',
    '.PP',
    '.nf',
    ...command.examples.flatMap(({ line, does }) => [`# ${roff(does)}`, roff(line), '']).slice(0, -1),
    '.fi',
  ];
}

function entry({ label, text }: Entry): string[] {
  return ['.TP', `\\fB${roff(label)}\\fR`, roff(text)];
}

/** Roff takes a backslash for an escape, a leading full stop or apostrophe for a macro, and `-` for a hyphen. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/’/g, '\\(cq')
    .replace(/^([.'])/gm, '\\&$1');
}
