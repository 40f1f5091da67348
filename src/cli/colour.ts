import { Chalk } from 'chalk';
import type { Style } from '../diagnostics/printers/style.ts';

/** Marks for a terminal; loaded only where something is to be coloured. */
export function coloured(): Style {
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text) => chalk.bold(text),
    red: (text) => chalk.red(text),
    yellow: (text) => chalk.yellow(text),
    cyan: (text) => chalk.cyan(text),
    dim: (text) => chalk.dim(text),
  };
}
