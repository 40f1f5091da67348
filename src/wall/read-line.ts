import { undisguise } from './disguise.ts';
import { unmarkFalseNames } from './names.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** The words of a line, disguises undone, as the rules and the evidence want them. */
export function readLine(text: string): Token[] {
  const tokens = undisguise(tokenize(text));
  unmarkFalseNames(tokens);
  return tokens;
}
