import type { Argument, Command, Option } from '../commands/command.ts';
import { globalOptions } from '../commands/global-options.ts';

/** What cadence is, for whoever meets it first. */
export const purpose = `Plans two rhythms for every manager and rep, as two separate calendars: a weekly pipeline \
review and a biweekly development session, in which the pipeline is never mentioned.`;

export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** `cadence plan [OPTION...] ROSTER`. */
export function usageOf(command: Command): string {
  const options = command.options.length === 0 ? [] : ['[OPTION...]'];
  return ['cadence', command.name, ...options, ...command.arguments.map(argumentUsage)].join(' ');
}

function argumentUsage({ name, required, many }: Argument): string {
  const shown = many ? `${name}...` : name;
  return required ? shown : `[${shown}]`;
}

/** `-o, --out FOLDER`. */
export function optionLabel(option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${option.long}${option.value === undefined ? '' : ` ${option.value}`}`;
}

export function argumentEntries(command: Command): Entry[] {
  return command.arguments.map(({ name, summary }) => ({ label: name, text: summary }));
}

/** The command's own options, then those of all commands. */
export function optionEntries(command: Command): Entry[] {
  return [...command.options, ...globalOptions].map(entryOf);
}

export function globalEntries(): Entry[] {
  return [...globalOptions.map(entryOf), { label: '-V, --version', text: 'Print the version' }];
}

function entryOf(option: Option): Entry {
  return { label: optionLabel(option), text: option.summary };
}

/** A paragraph as it was written over several lines, on one. */
export function joined(paragraph: string): string {
  return paragraph.replace(/\s+/g, ' ').trim();
}
