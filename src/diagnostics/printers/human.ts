import type { Diagnostic, Severity } from '../diagnostic.ts';
import { countsOf, countWords, firstOfEachFile } from './count.ts';
import { frameOf } from './frame.ts';
import type { Printer } from './printer.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;
const INDENT = ' '.repeat('  hint: '.length);

/**
 * For people. The first line of each is `file:line:column: severity: message [code]`, which editors and
 * terminals know how to open; a frame and a hint follow, and a count ends it all.
 */
export const printHuman: Printer = (diagnostics, sources, style) => {
  if (diagnostics.length === 0) return '';
  const { shown, hidden } = firstOfEachFile(diagnostics);
  const lines = linesByFile(sources);
  const parts = shown.map((diagnostic) => entryOf(diagnostic, lines, style));
  if (hidden > 0) parts.push(`${hidden} more are not shown; --format json has them all\n`);
  parts.push(`${style.bold(countWords(countsOf(diagnostics)))}\n`);
  return parts.join('\n');
};

/** Splits a file the first time one of its lines is wanted. */
function linesByFile(sources: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    let lines = split.get(file);
    if (lines === undefined) {
      lines =
        sources
          .get(file)
          ?.replace(/^\uFEFF/, '')
          .split(/\r\n|\n|\r/) ?? [];
      split.set(file, lines);
    }
    return lines;
  };
}

function entryOf(
  { place, severity, code, message, hint }: Diagnostic,
  lines: (file: string) => readonly string[],
  style: Style,
): string {
  const where = place === null ? '' : `${visible(place.file)}:${place.line}:${place.column}: `;
  const tag = `[${code}]`;
  const head = wrap(`${where}${severity}: ${visible(message)} ${tag}`, WIDTH, '  ');
  const said = head
    .slice(0, -tag.length)
    .replace(`${severity}:`, () => paint(severity, style)(`${severity}:`));
  const frame = place === null ? null : frameOf(place, lines(place.file), '  ', WIDTH, style);
  const help =
    hint === null ? '' : `${style.cyan('  hint:')} ${wrap(visible(hint), WIDTH, INDENT, INDENT.length)}\n`;
  return `${said}${style.dim(tag)}\n${frame ?? ''}${help}`;
}

function paint(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.cyan;
}
