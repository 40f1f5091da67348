import { type Motivator, motivators } from './questions/development/motivators.ts';
import { leadershipSkills, sellingSkills } from './questions/skills.ts';
import type { Skill } from './skill.ts';

/** Something with its words, each as `plain` has it. */
interface Known {
  readonly words: readonly string[];
}

/** The skill a roster's text speaks of: a manager's are looked for among leadership skills first. */
export function findSkill(text: string, isManager: boolean): Skill | null {
  if (isManager) return findLeadershipSkill(text) ?? findSellingSkill(text);
  return findSellingSkill(text) ?? findLeadershipSkill(text);
}

const findSellingSkill = finderIn(sellingSkills);
const findLeadershipSkill = finderIn(leadershipSkills);

export const findMotivator: (text: string) => Motivator | null = finderIn(motivators);

/** Whether the text is nothing but a word of it. */
export function isNameOf(text: string, known: Known | null): boolean {
  return known?.words.includes(plain(text)) ?? false;
}

/** Names of skills and motivators with such a word in them never stand in a development session, whatever they mean. */
export function isSalesWord(name: string): boolean {
  const lower = name.toLowerCase();
  return SALES_STEMS.some((stem) => lower.includes(stem)) && hasSalesWord(lower);
}

function hasSalesWord(lower: string): boolean {
  return /\b(?:pipeline|deals?|forecast\w*|quotas?|opportunit\w+|clos(?:e|ing)|crm|accounts?|commission)\b/.test(
    lower,
  );
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

/**
 * Finds what of a table a text speaks of. The longest word that the text contains decides: `decision planning` is
 * not `planning`. The teams of one organisation work on the same few things, so what was found is remembered.
 */
function finderIn<T extends Known>(table: readonly T[]): (text: string) => T | null {
  const found = new Map<string, T | null>();
  let places: ReadonlyMap<string, number> | null = null;
  return (text) => {
    let row = found.get(text);
    if (row === undefined) {
      places ??= placesOf(table);
      row = table[longestOf(places, plain(text).split(' '))] ?? null;
      if (found.size < 1000) found.set(text, row);
    }
    return row;
  };
}

/** Where in the table each word is; it is the first one's that has it. */
function placesOf(table: readonly Known[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { words }] of table.entries()) {
    for (const word of words) if (!places.has(word)) places.set(word, at);
  }
  return places;
}

/** So many words at most has what is known. */
const MOST_WORDS = 3;

/** The place of the longest that the words of a text make, the first in the table of several; -1 where there is none. */
function longestOf(places: ReadonlyMap<string, number>, words: readonly string[]): number {
  let longest = 0;
  let found = -1;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let at = from; at < words.length && at < from + MOST_WORDS; at++) {
      phrase = at === from ? (words[at] ?? '') : `${phrase} ${words[at]}`;
      const place = places.get(phrase);
      if (place === undefined || phrase.length < longest) continue;
      if (phrase.length > longest || place < found) found = place;
      longest = phrase.length;
    }
  }
  return found;
}

/** Lower case letters and digits, the words with one space between them. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  // The letters of all languages are slow to set up, and most texts have only plain ones.
  const isWestern = !/[\u0080-\uffff]/.test(lower);
  const words = isWestern ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
}

/** Whether it is plain as it stands, as names of skills are; an expression is slow the first time. */
function isPlain(lower: string): boolean {
  let before = BLANK;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!isLetter && (code !== BLANK || before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK;
}

const BLANK = 32;
