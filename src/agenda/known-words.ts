import { type Motivator, motivators } from './questions/development/motivators.ts';
import { leadershipSkills, sellingSkills } from './questions/skills.ts';
import type { Skill } from './skill.ts';

interface Known {
  readonly words: readonly string[];
}

/** The skill a roster's text speaks of: a manager's are looked for among leadership skills first. */
export function findSkill(text: string, isManager: boolean): Skill | null {
  return isManager ? leadershipFirst(text) : sellingFirst(text);
}

const sellingFirst = remembered(
  (text) => mentioned(text, sellingSkills) ?? mentioned(text, leadershipSkills),
);
const leadershipFirst = remembered(
  (text) => mentioned(text, leadershipSkills) ?? mentioned(text, sellingSkills),
);

export const findMotivator: (text: string) => Motivator | null = remembered((text) =>
  mentioned(text, motivators),
);

/** The teams of one organisation work on the same few things. */
function remembered<T>(find: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size < 1000) known.set(text, found);
    }
    return found;
  };
}

/** The same, only where the text is nothing but the word. */
export function isNameOf(text: string, known: Known | null): boolean {
  return known !== null && plainWordsOf(known).includes(plain(text));
}

/** Names of skills and motivators with such a word in them never stand in a development session, whatever they mean. */
export function isSalesWord(name: string): boolean {
  const lower = name.toLowerCase();
  return SALES_STEMS.some((stem) => lower.includes(stem)) && SALES_WORDS.test(lower);
}

/** An expression is slow the first time; nearly every name has nothing for it. */
const SALES_STEMS = [
  'pipeline',
  'deal',
  'forecast',
  'quota',
  'opportunit',
  'clos',
  'crm',
  'account',
  'commission',
];
const SALES_WORDS =
  /\b(?:pipeline|deals?|forecast\w*|quotas?|opportunit\w+|clos(?:e|ing)|crm|accounts?|commission)\b/;

/** The longest word that the text contains decides: `decision planning` is not `planning`. */
function mentioned<T extends Known>(text: string, table: readonly T[]): T | null {
  const within = plain(text);
  let found: T | null = null;
  let longest = 0;
  for (const row of table) {
    for (const word of plainWordsOf(row)) {
      if (word.length > longest && within.includes(word)) [found, longest] = [row, word.length];
    }
  }
  return found;
}

const plainWords = new Map<Known, readonly string[]>();

function plainWordsOf(row: Known): readonly string[] {
  let words = plainWords.get(row);
  if (words === undefined) {
    words = row.words.map(plain);
    plainWords.set(row, words);
  }
  return words;
}

/** Lower case letters and digits, each word with a space on either side. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  // The letters of all languages are slow to set up, and most texts have only plain ones.
  const isPlain = !/[\u0080-\uffff]/.test(lower);
  const words = isPlain ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}
