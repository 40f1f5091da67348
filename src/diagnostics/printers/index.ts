import { printGithub } from './github.ts';
import { printHuman } from './human.ts';
import { printJson } from './json.ts';
import type { Printer } from './printer.ts';
import { printSarif } from './sarif.ts';

/** The TABLE of printers, by what `--format` calls them. */
export const printers = {
  human: printHuman,
  json: printJson,
  github: printGithub,
  sarif: printSarif,
} as const satisfies Record<string, Printer>;
