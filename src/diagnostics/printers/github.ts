import type { Diagnostic, Severity } from '../diagnostic.ts';
import { firstOfEachFile } from './count.ts';
import type { Printer } from './printer.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines they speak of. */
export const printGithub: Printer = (diagnostics) => {
  const { shown, hidden } = firstOfEachFile(diagnostics);
  const more = hidden === 0 ? '' : `::notice::${hidden} more are not shown\n`;
  return shown.map(commandOf).join('') + more;
};

function commandOf({ place, severity, code, message, hint }: Diagnostic): string {
  const where =
    place === null
      ? ''
      : `file=${property(place.file)},line=${place.line},col=${place.column},` +
        `endColumn=${place.column + place.length},`;
  const text = hint === null ? visible(message) : `${visible(message)}\n${visible(hint)}`;
  return `::${COMMANDS[severity]} ${where}title=${property(code)}::${data(text)}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
