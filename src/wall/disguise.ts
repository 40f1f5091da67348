import { lookUp } from './lexicon.ts';
import { spellsStart, spellsWord } from './spelling.ts';
import type { Token } from './token.ts';

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
    const known = lookUp(count === 1 ? token.word : wordOf(tokens, at, count));
    token.known = known;
    token.word = known.word;
    token.flags |= known.flags;
    if (count > 1) token.to = tokens[at + count - 1]?.to ?? token.to;
    joined.push(token);
    at += count;
  }
  return joined;
}

/** How many tokens from `at` on spell one disguised word; 1 where they do not. */
function piecesFrom(tokens: readonly Token[], at: number, first: Token): number {
  let letters = first.word;
  let longestPiece = letters.length;
  let allGlued = true;
  let best = 1;
  for (let count = 2; at + count <= tokens.length && spellsStart(letters); count++) {
    const next = tokens[at + count - 1];
    if (next === undefined || next.sentence !== first.sentence) break;
    letters += next.word;
    longestPiece = Math.max(longestPiece, next.word.length);
    allGlued &&= next.glued;
    const small = count >= 3 && longestPiece <= 3;
    if (!spellsWord(letters)) continue;
    if (small || allGlued || UNMISTAKABLE.has(letters)) best = count;
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
