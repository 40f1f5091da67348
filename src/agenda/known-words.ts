import { type Motivator, motivators } from './questions/development/motivators.ts';
import { leadershipSkills, sellingSkills } from './questions/skills.ts';
import type { Skill } from './skill.ts';

/** The skill a roster's text speaks of: a manager's are looked for among leadership skills first. */
export function findSkill(text: string, isManager: boolean): Skill | null {
  const [first, second] = isManager ? [leadershipSkills, sellingSkills] : [sellingSkills, leadershipSkills];
  return mentioned(text, first) ?? mentioned(text, second);
}

export function findMotivator(text: string): Motivator | null {
  return mentioned(text, motivators);
}

/** The same, only where the text is nothing but the word. */
export function isNameOf(text: string, known: { readonly words: readonly string[] } | null): boolean {
  return known?.words.some((word) => plain(word) === plain(text)) ?? false;
}

/** The longest word that the text contains decides: `decision planning` is not `planning`. */
function mentioned<T extends { readonly words: readonly string[] }>(
  text: string,
  table: readonly T[],
): T | null {
  const within = plain(text);
  let found: T | null = null;
  let longest = 0;
  for (const row of table) {
    for (const word of row.words) {
      if (word.length > longest && within.includes(plain(word))) [found, longest] = [row, word.length];
    }
  }
  return found;
}

/** Lower case letters and digits, each word with a space on either side. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
