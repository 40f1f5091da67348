import type { Option } from '../commands/command.ts';
import { type Completable, type Completed, completables, completed } from './completable.ts';

export function fishCompletions(): string {
  const commands = completables();
  const lines = [
    '# fish completions of cadence',
    'complete -c cadence -f',
    ...commands.map(
      ({ name, summary }) => `complete -c cadence -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    'complete -c cadence -n __fish_use_subcommand -l version -s V -d "Print the version"',
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: Completable): string[] {
  const when = `complete -c cadence -n '__fish_seen_subcommand_from ${command.name}'`;
  const words = candidates(command.arguments);
  return [
    ...(words === '' ? [] : [`${when}${words}`]),
    ...command.options.map((option) => `${when}${optionFlags(option)} -d ${quoted(option.summary)}`),
  ];
}

function optionFlags(option: Option): string {
  const short = option.short === undefined ? '' : ` -s ${option.short}`;
  const value = option.value === undefined ? '' : ` -r${candidates(completed(option.values ?? 'any'))}`;
  return ` -l ${option.long}${short}${value}`;
}

function candidates(values: Completed): string {
  if (values === 'any') return '';
  if (typeof values !== 'string') return ` -a ${quoted(values.words.join(' '))}`;
  return values === 'file' ? ' -F' : " -a '(__fish_complete_directories)'";
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
