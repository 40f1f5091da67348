import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { DEEPEST, reportTooDeep } from './depth.ts';
import { mistakeOf } from './yaml-mistake.ts';
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
  const broken = documents.find((document) => document.errors.length > 0);
  const error = broken?.errors[0];
  if (broken !== undefined && error !== undefined) {
    const { span, message, hint } = mistakeOf(reading.text, broken, error);
    reportError(reading, 'yaml-syntax', span, message, hint);
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
