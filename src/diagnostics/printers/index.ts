import { printGithub } from './github.ts';
import { printHuman } from './human.ts';
import { printJson } from './json.ts';
import type { Printer } from './printer.ts';

/** The TABLE of printers, by what `--format` calls them. SARIF has every code's help with it: few runs need that. */
export const printers = {
  human: async () => printHuman,
  json: async () => printJson,
  github: async () => printGithub,
  sarif: async () => (await import('./sarif.ts')).printSarif,
} as const satisfies Record<string, () => Promise<Printer>>;
