import { readWords } from './read-line.ts';
import { knowsWord } from './rule-book.ts';
import { isBlocked } from './wall.ts';

/**
 * What somebody is called where the pipeline is never mentioned: the name itself, unless it would be blocked
 * as a text. Then its harmless words, the others by their initials (`Anna D.`), or initials alone (`D. F.`).
 */
export function neutralName(name: string): string {
  if (isHarmless(name)) return name;
  const words = name.split(/\s+/).filter((word) => word !== '');
  const shown = words.map((word) => (isHarmless(word) ? word : initialOf(word))).join(' ');
  return isHarmless(shown) ? shown : words.map(initialOf).join(' ');
}

function initialOf(word: string): string {
  const [first = ''] = word.normalize('NFKC');
  return `${first.toUpperCase()}.`;
}

/** Names have nothing in them for any rule, mostly; judging them all would cost a large roster dear. */
function isHarmless(text: string): boolean {
  return !readWords(text).some(knowsWord) || !isBlocked(text);
}
