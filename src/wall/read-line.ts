import { undisguise } from './disguise.ts';
import { markNames } from './names.ts';
import { markSpelledFigures } from './spelled-figures.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** The words of a line, disguises undone, as the rules and the evidence want them. */
export function readLine(text: string): Token[] {
  const tokens = readWords(text);
  markNames(tokens);
  markSpelledFigures(tokens);
  return tokens;
}

/** The same for who asks for the words alone, not for what they name. */
export function readWords(text: string): Token[] {
  return undisguise(tokenize(text));
}
