import { type Document, isCollection, isNode, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Span } from '../tree.ts';

/** A mistake as it is told to somebody who writes a roster. */
export interface YamlMistake {
  readonly span: Span;
  readonly message: string;
  readonly hint: string | null;
}

/** The package says where it could not go on; this says where the fault is, as far as one can tell. */
export function mistakeOf(text: string, document: Document, error: YAMLParseError): YamlMistake {
  const from = Math.min(error.pos[0], text.length);
  const to = Math.max(from, Math.min(error.pos[1], text.length));
  return (
    neverClosed(document, error, from) ??
    brokenLine(text, error, from) ??
    outOfPlace(text, error, { from, to }) ?? { span: { from, to }, ...inWords(error) }
  );
}

/** The quote or bracket that is open where its end is missed. */
function neverClosed(document: Document, error: YAMLParseError, at: number): YamlMistake | null {
  const quote = error.code === 'MISSING_CHAR';
  if (!quote && !(error.code === 'BAD_INDENT' && error.message.startsWith('Flow'))) return null;
  let start: number | null = null;
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [from = at, to = at] = node.range ?? [];
    const fits = quote ? isScalar(node) && /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
    if (fits && from < at && to >= at) start = from;
  });
  if (start === null) return null;
  const span = { from: start, to: start + 1 };
  if (quote) {
    return { span, message: 'these quotes are never closed', hint: 'add a quote at the end of the text' };
  }
  return { span, message: 'this bracket is never closed', hint: 'add the other bracket at its end' };
}

const INDENT_HINT = 'start the lines of one level in the same column';

/** A value that goes on in a deeper line, or a line that has lost its colon. */
function brokenLine(text: string, error: YAMLParseError, at: number): YamlMistake | null {
  const codes = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
  if (!codes.includes(error.code) && !error.message.startsWith('Implicit map keys')) return null;
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const found = /^( *)[^\r\n]*/.exec(text.slice(start, at + 2000));
  const end = start + (found?.[0].length ?? 0);
  const next = /^(?:\r\n|\n|\r)( *)([^\r\n]*)/.exec(text.slice(end, end + 2000));
  if (next === null || /:(?: |$)/.test(text.slice(at, end))) return null;
  const deeper = (next[1]?.length ?? 0) > (found?.[1]?.length ?? 0);
  if (!deeper)
    return { span: { from: at, to: end }, message: 'this line has no colon', hint: 'write key: value' };
  const to = end + next[0].length;
  const from = to - (next[2]?.length ?? 0);
  return {
    span: { from, to },
    message: 'this line is indented deeper than the one before',
    hint: INDENT_HINT,
  };
}

function outOfPlace(text: string, error: YAMLParseError, span: Span): YamlMistake | null {
  if (error.code !== 'UNEXPECTED_TOKEN') return null;
  if (/flow-(?:map|seq)-end/.test(error.message)) {
    return { span, message: 'this bracket was never opened', hint: 'take it out, or open one before' };
  }
  if (error.message !== 'Unexpected scalar at node end') return null;
  if (/["'] *$/.test(text.slice(Math.max(0, span.from - 100), span.from))) {
    return { span, message: 'a text goes on behind its closing quote', hint: 'put all of it in quotes' };
  }
  return { span, message: 'this cannot stand here', hint: INDENT_HINT };
}

const WORDS: Readonly<Partial<Record<YAMLParseError['code'], readonly [message: string, hint: string]>>> = {
  TAB_AS_INDENT: ['a tab stands where spaces indent', 'indent with spaces'],
  BAD_INDENT: ['this line is not indented like the others', INDENT_HINT],
  MULTILINE_IMPLICIT_KEY: ['a key goes over several lines', 'put a text with a colon in quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon stands in one line',
    'put a text that has a colon followed by a space in quotes',
  ],
  BAD_SCALAR_START: ['a text may not start with this character', 'put the text in quotes'],
  BAD_DQ_ESCAPE: ['this escape is not known', 'write two backslashes for one, or use single quotes'],
};

/** Rare mistakes in the package's own words, as a sentence of ours: small at the start, no full stop. */
function inWords(error: YAMLParseError): { readonly message: string; readonly hint: string | null } {
  const [message, hint] = WORDS[error.code] ?? [];
  if (message !== undefined) return { message, hint: hint ?? null };
  const line = error.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return { message: line.charAt(0).toLowerCase() + line.slice(1), hint: null };
}
