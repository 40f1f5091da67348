import { firstQuarter, type Published } from '../verify/published.ts';

/** Holidays, leave and two kinds of summer time displace, leave out and shift. */
export const ROSTER = `
defaults: { timeZone: America/New_York, holidays: US }
calendar: { reminder: 10 }
people:
  - { name: Grace Hopper, email: grace@x.example, leave: [2027-03-29..2027-04-02] }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example, timeZone: Europe/London, holidays: GB-ENG, leave: [2027-02-15..2027-02-19] }
  - { name: Alan Turing, email: alan@x.example, manager: grace@x.example, leave: [2027-01-11, 2027-01-19..2027-01-20, 2027-03-09] }
  - { name: Annie Easley, email: annie@x.example, manager: grace@x.example, starts: 2027-02-08 }
`;

export const series = { layout: { form: 'series' }, horizon: firstQuarter } as const;

export const textOf = ({ assembled }: Published, path: string): string =>
  assembled.files.find((file) => file.path === path)?.text ?? '';

export const CALENDARS = ['grace/pipeline-reviews.ics', 'grace/development-sessions.ics'];

/** The sessions that a calendar is to show. */
export function dueIn(
  { assembled }: Published,
  path: string,
): { start: number; end: number; summary: string }[] {
  return [...assembled.plan.sessions, ...assembled.plan.outside]
    .filter(({ kind, status }) => status === 'confirmed' && path === `grace/${kind}s.ics`)
    .map(({ start, minutes, title }) => ({ start, end: start + minutes, summary: title }))
    .sort((a, b) => a.start - b.start);
}
