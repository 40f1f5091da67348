import type { Printer } from './printer.ts';

/** For people: place, message and hint of each diagnostic. */
export const printHuman: Printer = (diagnostics, _sources, style) =>
  diagnostics
    .map(({ place, severity, code, message, hint }) => {
      const where = place === null ? '' : `${place.file}:${place.line}:${place.column}: `;
      return `${where}${style.red(severity)} ${message} [${code}]\n${hint === null ? '' : `  hint: ${hint}\n`}`;
    })
    .join('');
