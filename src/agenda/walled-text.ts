import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Person } from '../model.ts';
import { inQuotes } from './in-quotes.ts';
import type { Stopped } from './person-texts.ts';

/**
 * Tells where a text went that the wall kept out of development sessions: to the review of `period`, or where no
 * further one takes it up, to that of `taken`.
 */
export function walledText(
  { field, text, place }: Stopped,
  rep: Person,
  period: string | null,
  taken: string | null,
): Diagnostic {
  const where =
    period !== null
      ? `and moves to the pipeline review of ${period} with ${rep.name}`
      : taken !== null
        ? `and was in the pipeline review of ${taken} with ${rep.name}`
        : 'and there is no pipeline review left in this plan to take it up';
  return {
    code: 'walled-text',
    severity: 'warning',
    message: `the ${field} ${inQuotes(text)} is pipeline talk ${where}`,
    place,
    hint: HINTS[field],
  };
}

const HINTS: Readonly<Record<Stopped['field'], string>> = {
  focus: 'name the skill, for example “objections” or “decision planning”',
  motivator: 'name what drives the person, for example “mastery” or “recognition”',
  strength: 'say what the person does well, without a customer or a figure',
  'revenue goal': 'it is where it belongs',
  goal: 'say what the person wants to do or learn, not what it should bring in',
  note: 'keep what is about the person; a customer or a figure belongs in the pipeline review',
};
