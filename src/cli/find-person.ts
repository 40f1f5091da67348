import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Person } from '../model.ts';
import { didYouMean, listed, problem } from './diagnose.ts';

/** One person, or why it cannot be told who is meant. */
export type Found = { readonly person: Person } | { readonly problem: Diagnostic };

/** More names are not listed. */
const LISTED = 5;

/** Whom somebody means: by the e-mail, by the name, or by a part of either that nobody else has. */
export function findPerson(word: string, people: readonly Person[]): Found {
  const wanted = folded(word);
  const isWhole = ({ email, name }: Person): boolean => folded(email) === wanted || folded(name) === wanted;
  const hasPart = ({ email, name }: Person): boolean =>
    wanted !== '' && (folded(name).includes(wanted) || folded(email).includes(wanted));
  const whole = people.filter(isWhole);
  const found = whole.length > 0 ? whole : people.filter(hasPart);
  const [person] = found;
  if (person !== undefined && found.length === 1) return { person };
  if (person === undefined) {
    const candidates = people.flatMap(({ name, email }) => [name, email, ...name.split(' ')]);
    const hint = didYouMean(word, new Set(candidates)) ?? 'give the e-mail or the name as the roster has it';
    return { problem: problem('unknown-person', `nobody in the roster is called "${word}"`, hint) };
  }
  const who = found.slice(0, LISTED).map(({ name, email }) => `${name} <${email}>`);
  const more = found.length - who.length;
  const names = more > 0 ? `${who.join(', ')} and ${more} more` : listed(who, 'and');
  const message = `"${word}" may be ${found.length} people: ${names}`;
  return { problem: problem('ambiguous-person', message, 'give the e-mail') };
}

/** Accents and case aside. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
