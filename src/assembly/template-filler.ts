import type { Fill } from '../agenda/filled-agenda.ts';
import type { Person } from '../model.ts';

/** What fills templates in, loaded only where somebody's sessions have one. */
export async function templateFiller(people: readonly Person[]): Promise<Fill | null> {
  if (people.every(({ templates }) => templates === undefined)) return null;
  return (await import('../templates/use-templates.ts')).fillTemplate;
}
