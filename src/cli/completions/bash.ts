import type { Option } from '../commands/command.ts';
import { type Completable, type Completed, completables, completed } from './completable.ts';

/** Works from bash 3.2 on, without the bash-completion package. */
export function bashCompletions(): string {
  const commands = completables();
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completions of cadence
_cadence() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in -*) ;; *) command=$word; break ;; esac
  done
  case $command in
    '') COMPREPLY=($(compgen -W '${names} --help --version --color --no-color --no-input' -- "$current")) ;;
${commands.map(commandCase).join('\n')}
  esac
}
complete -o filenames -o bashdefault -F _cadence cadence
`;
}

function commandCase(command: Completable): string {
  const valued = command.options.filter(({ value }) => value !== undefined).map(optionCase);
  const flags = command.options.flatMap(flagsOf).join(' ');
  return `    ${command.name})
      case $previous in
${[...valued, ''].join('\n')}        *)
          case $current in
            -*) COMPREPLY=($(compgen -W '${flags}' -- "$current")) ;;
            *) ${generate(command.arguments)} ;;
          esac ;;
      esac ;;`;
}

function optionCase(option: Option): string {
  return `        ${flagsOf(option).join('|')}) ${generate(completed(option.values ?? 'any'))} ;;`;
}

function flagsOf({ long, short }: Option): string[] {
  return short === undefined ? [`--${long}`] : [`-${short}`, `--${long}`];
}

function generate(values: Completed): string {
  if (values === 'any') return ':';
  const kind =
    typeof values === 'string' ? { file: '-f', folder: '-d' }[values] : `-W '${values.words.join(' ')}'`;
  return `COMPREPLY=($(compgen ${kind} -- "$current"))`;
}
