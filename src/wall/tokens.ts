import { type Folded, fold } from './fold.ts';
import { UNKNOWN } from './lexicon.ts';
import { numberFlags } from './numbers.ts';
import { CAPITAL, INITIAL, type Token } from './token.ts';

/** A symbol inside a word that stands for a letter, or for none: qu@ta, p*peline, pi_peline. */
const IN_WORD = codesOf('@$!|€*_~`');
const DROPPED = '*_~`';

/**
 * Words, numbers and sums of money, in order. `sentence` changes where a thought ends, so that
 * evidence is never added up across a full stop.
 */
export function tokenize(original: string): Token[] {
  const folded = fold(original);
  const text = folded.text;
  const tokens: Token[] = [];
  const isMarked = hasDropped(text);
  let sentence = 0;
  let clause = 0;
  let fresh = true;
  let at = 0;
  let previousEnd = -1;
  let gapIsBlank = true;
  let joined = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      gapIsBlank = true;
      at++;
      continue;
    }
    if (!isWordAt(text, at)) {
      if (isBlank(code)) gapIsBlank = true;
      if (!fresh && endsSentence(text, at)) {
        sentence++;
        clause++;
        fresh = true;
      }
      if (endsClause(text, at)) clause++;
      at++;
      continue;
    }
    let end = wordEnd(text, at);
    const number = numberFlags(text, at, end);
    let start = at;
    if (number !== null) {
      start = Math.max(number.from, previousEnd);
      end = number.to;
    }
    const written = text.slice(at, end);
    const word = isMarked ? written.replace(/[*_~`]/g, '') : written;
    if (TURNS.has(word) || (joined && ASKS.has(word))) clause++;
    joined = JOINS.has(word);
    tokens.push({
      word,
      known: UNKNOWN,
      flags: (number?.flags ?? 0) | capitalFlags(original, folded, at, fresh),
      from: folded.starts === null ? start : (folded.starts[start] ?? 0),
      to: folded.ends === null ? end : (folded.ends[end - 1] ?? 0),
      sentence,
      clause,
      glued: !gapIsBlank && previousEnd >= 0,
    });
    fresh = false;
    gapIsBlank = false;
    previousEnd = end;
    at = end;
  }
  return tokens;
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Few texts have any sign that is dropped, and an expression is slow the first time. */
function hasDropped(text: string): boolean {
  return text.includes('*') || text.includes('_') || text.includes('~') || text.includes('`');
}

/** Where the word ends that starts at `from`. */
function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    // Nearly all are letters of the alphabet; the blank comes next, as nearly every word ends at one.
    if (code >= 97 && code <= 122) end++;
    else if (code === BLANK) break;
    else if (isWordAt(text, end) || (IN_WORD.has(code) && bridges(text, end))) end++;
    else break;
  }
  return end;
}

/** A letter on both sides, and for markup signs no twin (`**bold**` within a word is still one word's markup). */
function bridges(text: string, at: number): boolean {
  if (at + 1 < text.length && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) return true;
  return (
    at + 2 < text.length &&
    DROPPED.includes(text.charAt(at)) &&
    isLetterAt(text, at - 1) &&
    DROPPED.includes(text.charAt(at + 1)) &&
    isLetterAt(text, at + 2)
  );
}

function capitalFlags(original: string, folded: Folded, at: number, fresh: boolean): number {
  const from = folded.starts === null ? at : (folded.starts[at] ?? 0);
  const code = original.charCodeAt(from);
  const capital = code < 0x80 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(original.charAt(from));
  if (!capital) return 0;
  return fresh ? INITIAL : CAPITAL;
}

const BLANK = 32;
const STOP = 46;
const ENDS_SENTENCE = codesOf('\n\r;?!•¿¡');

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === STOP) return at + 1 >= text.length || isBlank(text.charCodeAt(at + 1));
  return ENDS_SENTENCE.has(code);
}

/** `... and is Contoso ready?`: a question of its own. */
const JOINS = new Set(['and', 'und', 'et', 'y', 'e']);
const ASKS = new Set([
  'ask',
  'tell',
  'check',
  'send',
  'update',
  'clean',
  'review',
  'go',
  'chase',
  'is',
  'are',
  'will',
  'did',
  'does',
  'has',
  'have',
  'when',
  'where',
  'who',
  'how',
  'wann',
  'quand',
  'cuando',
  'quando',
]);

/** Words that turn to something else. */
const TURNS = new Set([
  'then',
  'plus',
  'afterwards',
  'also',
  'dann',
  'danach',
  'puis',
  'ensuite',
  'luego',
  'depois',
]);

const DASHES = codesOf('–—');
const ENDS_CLAUSE = codesOf(',-&+/|');

function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return DASHES.has(code) || (ENDS_CLAUSE.has(code) && isBlank(text.charCodeAt(at + 1)));
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isFarLetter(code, text.charAt(at));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 0x80 && isFarLetter(code, text.charAt(at)));
}

/** Astral letters that have no plain form come as surrogate halves, which count as letters here. */
function isFarLetter(code: number, char: string): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  // Dashes, quotes and bullets are met most; asking the tables of Unicode is slow the first time.
  if (code >= 0x2000 && code <= 0x206f) return false;
  return /[\p{L}\p{N}]/u.test(char);
}
