import type { Agenda, AgendaItem, Kind } from '../model.ts';

/** What a template may name, by kind; lists are gone through with a section, the others stand for a text. */
export interface Names {
  readonly lists: readonly string[];
  readonly texts: readonly string[];
}

const EVERYWHERE = ['rep', 'manager', 'date', 'minutes', 'purpose'];

/** The TABLE of names. Those of lists but for the last few are the items of the built-in agenda. */
export const names: Readonly<Record<Kind, Names>> = {
  'pipeline-review': {
    lists: ['numbers', 'changes', 'deals', 'outlook', 'blockers', 'decisions', 'preparation'],
    texts: [...EVERYWHERE, 'outlookTitle'],
  },
  'development-session': {
    lists: [
      'checkIn',
      'progress',
      'skill',
      'thinking',
      'feedback',
      'step',
      'commitment',
      'preparation',
      'goals',
      'strengths',
      'notes',
    ],
    texts: [...EVERYWHERE, 'skillTitle', 'stepTitle', 'progressTitle', 'motivator'],
  },
};

const BY_TITLE: Readonly<Record<string, string>> = {
  'Commit, best and worst case against last week': 'numbers',
  'What changed': 'changes',
  'Up to three deals at risk': 'deals',
  'What the manager can clear': 'blockers',
  'Decisions, read back': 'decisions',
  'Check-in, opened by the rep': 'checkIn',
  'Goals for the quarter': 'progress',
  'Your first ninety days': 'progress',
  'What you have learned': 'progress',
  'Since last time': 'progress',
  'Think it through, then try it out': 'thinking',
  'How we want to work together': 'feedback',
  'Feedback both ways, the rep first': 'feedback',
  'One written commitment': 'commitment',
};

/** Which list an item of the built-in agenda is. */
export function slotOf(kind: Kind, { title }: AgendaItem): string {
  const known = BY_TITLE[title];
  if (known !== undefined) return known;
  if (kind === 'pipeline-review') return 'outlook';
  return title.startsWith('One skill: ') ? 'skill' : 'step';
}

/** The lines of the built-in agenda by list, and its headings. */
export function slotsOf(kind: Kind, agenda: Agenda): Readonly<Record<string, string | readonly string[]>> {
  const slots: Record<string, string | readonly string[]> = { preparation: agenda.preparation };
  for (const list of names[kind].lists) slots[list] ??= [];
  for (const item of agenda.items) {
    const slot = slotOf(kind, item);
    slots[slot] = item.prompts;
    if (names[kind].texts.includes(`${slot}Title`)) slots[`${slot}Title`] = item.title;
  }
  return slots;
}
