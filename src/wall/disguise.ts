import { lookUp } from './lexicon.ts';
import { spellsWord } from './spelling.ts';
import type { Token } from './token.ts';

const LONGEST = 13;

/**
 * Puts together what was taken apart: `p i p e l i n e`, `pi-pe-line`, `de.al`, `pipe line`. Two
 * pieces are joined only where punctuation glues them (or the word is unmistakable), more pieces
 * also across blanks, and only when they spell a word worth hiding.
 */
export function undisguise(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const count = piecesFrom(tokens, at, token);
    if (count > 1) {
      const last = tokens[at + count - 1] ?? token;
      const word = lookUp(wordOf(tokens, at, count));
      joined.push({
        ...token,
        word: word.word,
        forms: word.forms,
        flags: token.flags | word.flags,
        to: last.to,
      });
    } else {
      const word = lookUp(token.word);
      token.word = word.word;
      token.forms = word.forms;
      token.flags |= word.flags;
      joined.push(token);
    }
    at += Math.max(1, count);
  }
  return joined;
}

/** How many tokens from `at` on spell one disguised word; 1 where they do not. */
function piecesFrom(tokens: readonly Token[], at: number, first: Token): number {
  if (first.word.length >= LONGEST) return 1;
  let letters = first.word;
  let longestPiece = first.word.length;
  let allGlued = true;
  let best = 1;
  for (let count = 2; at + count <= tokens.length; count++) {
    const next = tokens[at + count - 1];
    if (next === undefined || next.sentence !== first.sentence) break;
    letters += next.word;
    if (letters.length > LONGEST) break;
    longestPiece = Math.max(longestPiece, next.word.length);
    allGlued &&= next.glued;
    const small = count >= 3 && longestPiece <= 3;
    if ((small || allGlued || UNMISTAKABLE.has(letters)) && spellsWord(letters)) best = count;
  }
  return best;
}

const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'pipeline',
  'pipelines',
  'forecast',
  'salesforce',
  'hubspot',
]);

function wordOf(tokens: readonly Token[], at: number, count: number): string {
  let letters = '';
  for (let k = 0; k < count; k++) letters += tokens[at + k]?.word ?? '';
  return letters;
}
