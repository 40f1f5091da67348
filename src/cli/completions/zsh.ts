import type { Option } from '../commands/command.ts';
import { type Completable, type Completed, completables, completed } from './completable.ts';

export function zshCompletions(): string {
  const commands = completables();
  return `#compdef cadence
# zsh completions of cadence
_cadence() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
compdef _cadence cadence
`;
}

function commandCase(command: Completable): string {
  const specs = [...command.options.flatMap(optionSpecs), quoted(`*:argument:${action(command.arguments)}`)];
  return `    ${command.name})
      _arguments \\
${specs.map((spec) => `        ${spec}`).join(' \\\n')} ;;`;
}

function optionSpecs(option: Option): string[] {
  const text = option.summary.replace(/[[\]:\\]/g, '\\$&');
  const value =
    option.value === undefined
      ? ''
      : `:${option.value.replace(/:/g, '')}:${action(completed(option.values ?? 'any'))}`;
  const flags = [`--${option.long}`, ...(option.short === undefined ? [] : [`-${option.short}`])];
  return flags.map((flag) => quoted(`${option.many ? '*' : ''}${flag}[${text}]${value}`));
}

function action(values: Completed): string {
  if (typeof values !== 'string') return `(${values.words.join(' ')})`;
  return { file: '_files', folder: '_files -/', any: ' ' }[values];
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
