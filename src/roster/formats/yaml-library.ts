import { Composer, type CST, type Document, Lexer, Parser, type YAMLParseError } from 'yaml';
import { type Reading, reportError } from '../reading.ts';
import type { Node, Span } from '../tree.ts';
import { DEEPEST, reportTooDeep } from './depth.ts';
import { treeOf } from './yaml-tree.ts';

/**
 * Any YAML 1.2 there is, by the yaml package. Null, reported, where the text is not YAML, holds several
 * documents, nests too deeply or unfolds into more than its size. Loaded only when it is needed: it
 * costs more to import than a usual roster takes to plan.
 */
export function readAnyYaml(reading: Reading): Node | null {
  const tokens = tokensOf(reading);
  if (tokens === null) return null;
  // Failsafe keeps scalars as they are written; which of them are numbers or dates the fields decide.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const documents: Document.Parsed[] = [...composer.compose(tokens, true, reading.text.length)];
  const [first, ...others] = documents;
  if (first === undefined) return null;
  const [error] = documents.flatMap((document) => document.errors);
  if (error !== undefined) {
    reportSyntax(reading, error);
    return null;
  }
  const second = others.find((document) => document.contents !== null);
  if (second !== undefined) {
    const from = second.contents?.range?.[0] ?? second.range[0];
    reportError(
      reading,
      'several-documents',
      { from, to: from },
      'a second document starts here',
      'keep one roster in a file, and take out the line of dashes before this one',
    );
    return null;
  }
  return first.contents === null ? null : treeOf(reading, first.contents);
}

/** The parser keeps a stack and the composer recurses, so depth is counted here, before it can hurt. */
function tokensOf(reading: Reading): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(reading.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // A level is one entry of the parser's stack, beside the document, a scalar and its properties.
    if (parser.stack.length > DEEPEST + 3) {
      reportTooDeep(reading, parser.offset);
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const INDENT_HINT = 'start the lines of one level in the same column';

/** What the package's own codes mean to somebody who writes a roster. */
const WORDS: Readonly<Partial<Record<YAMLParseError['code'], readonly [message: string, hint: string]>>> = {
  TAB_AS_INDENT: ['a tab stands where spaces indent', 'indent with spaces'],
  BAD_INDENT: ['this line is not indented like the others', INDENT_HINT],
  MULTILINE_IMPLICIT_KEY: ['a key goes over several lines', 'a colon may be missing, or a text needs quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon stands in one line',
    'put a text that has a colon followed by a space in quotes',
  ],
  BAD_ALIAS: ['this alias has no anchor before it', 'put a text that starts with * in quotes'],
  BAD_SCALAR_START: ['a text may not start with this character', 'put the text in quotes'],
  BAD_DQ_ESCAPE: ['this escape is not known', 'write two backslashes for one, or use single quotes'],
};

function reportSyntax(reading: Reading, error: YAMLParseError): void {
  const [from, to] = error.pos;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = deeperLineAfter(reading.text, from);
    if (next !== null) {
      reportError(
        reading,
        'yaml-syntax',
        next,
        'this line is indented deeper than the one before',
        INDENT_HINT,
      );
      return;
    }
  }
  const [message, hint] = WORDS[error.code] ?? [plainly(error.message), null];
  reportError(reading, 'yaml-syntax', spanAt(reading, from, to), message, hint);
}

/** The next line, where the fault lies if the rest of this one has no colon of its own. */
function deeperLineAfter(text: string, at: number): Span | null {
  const rest = /^[^\r\n]*(?:\r\n|\n|\r)([ ]*)([^\r\n]*)/.exec(text.slice(at, at + 2000));
  if (rest === null || /:(?:[ ]|\r|\n)/.test(rest[0].slice(0, rest[0].search(/[\r\n]/) + 1))) return null;
  const from = at + rest[0].length - (rest[2]?.length ?? 0);
  return { from, to: at + rest[0].length };
}

function spanAt(reading: Reading, from: number, to: number): Span {
  const start = Math.min(from, reading.text.length);
  return { from: start, to: Math.max(start, Math.min(to, reading.text.length)) };
}

/** The package's message as a sentence of ours: small at the start, no full stop, one line. */
function plainly(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
