import type { Agenda, Audience, Development, Kind } from '../model.ts';

const NOTHING: Development = { focus: [], motivator: null, strengths: [], goals: [], notes: [] };

/** What of a person's development an audience may see: a rep all but the manager's notes, ops nothing. */
export function shownTo(audience: Audience, development: Development): Development {
  if (audience === 'manager') return development;
  return audience === 'ops' ? NOTHING : { ...development, notes: [] };
}

/**
 * A development session for somebody who only keeps the calendars: what it is for, and how its time is
 * parted. The questions stay out, since they are chosen by what the person works on.
 */
export function frameOnly(kind: Kind, agenda: Agenda): Agenda {
  if (kind === 'pipeline-review') return agenda;
  const items = agenda.items.map(({ minutes, title }) => ({
    minutes,
    title: title.split(':')[0] ?? title,
    prompts: [],
  }));
  return { ...agenda, items };
}

/** Whether `next` may see less than `before`. */
export function isNarrower(next: Audience, before: Audience): boolean {
  return REACH.indexOf(next) < REACH.indexOf(before);
}

const REACH: readonly Audience[] = ['ops', 'rep', 'manager'];
