import type { Option } from './command.ts';

/** Options that every command takes, and that may also stand before the command. */
export const globalOptions = [
  {
    long: 'color',
    value: 'WHEN',
    values: ['auto', 'always', 'never'],
    summary: 'Colour: auto (on a terminal; the default), always or never',
  },
  { long: 'no-color', summary: 'No colour; also by NO_COLOR or TERM=dumb' },
  { long: 'no-input', summary: 'Never ask; what is missing is an error that names its option' },
  { long: 'help', short: 'h', summary: 'Say what the command does, examples first' },
] as const satisfies readonly Option[];
