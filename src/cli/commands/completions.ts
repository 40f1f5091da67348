import type { Command } from './command.ts';

export const completions = {
  name: 'completions',
  summary: 'Print a completion script for a shell',
  description: [
    `Prints a script that completes commands, options, their values and file names. Load it from the
shell's start-up file, or save it where the shell looks for completions.`,
  ],
  arguments: [
    {
      name: 'SHELL',
      summary: 'The shell: bash, zsh or fish',
      required: true,
      many: false,
      values: ['bash', 'zsh', 'fish'],
    },
  ],
  options: [],
  examples: [
    { line: 'eval "$(cadence completions bash)"', does: 'in ~/.bashrc' },
    { line: 'source <(cadence completions zsh)', does: 'in ~/.zshrc, after compinit' },
    { line: 'cadence completions fish > ~/.config/fish/completions/cadence.fish', does: 'once, for fish' },
  ],
  load: async () => (await import('../run-completions.ts')).runCompletions,
} as const satisfies Command;
