import { availabilityOf, type BusySpan } from '../../availability/availability.ts';
import type { Day, Instant, Kind, Person, Rules, WeeklySpan } from '../../model.ts';
import type { PlanInput } from '../planning.ts';

/** Something that people could do differently, so exactly that it can be planned with. */
export type Change =
  | { readonly what: 'rules'; readonly rules: Partial<Rules> }
  | { readonly what: 'minutes'; readonly rep: string; readonly kind: Kind; readonly minutes: number }
  /** Weekly, like all working hours. */
  | { readonly what: 'hours'; readonly email: string; readonly span: WeeklySpan }
  | { readonly what: 'meeting'; readonly email: string; readonly span: BusySpan }
  | { readonly what: 'days-at-work'; readonly days: readonly { readonly email: string; readonly day: Day }[] }
  | { readonly what: 'session'; readonly from: MovedSession; readonly start: Instant }
  | { readonly what: 'both'; readonly changes: readonly Change[] };

/** Another session, by what it is and where it stands. */
export interface MovedSession {
  readonly manager: string;
  readonly rep: string;
  readonly kind: Kind;
  readonly start: Instant;
}

/** The same change has the same key. */
export function changeKey(change: Change): string {
  return JSON.stringify(change);
}

/** What would be planned from, had the change been made; the input itself stays as it is. */
export function withChange(input: PlanInput, change: Change): PlanInput {
  switch (change.what) {
    case 'rules':
      return { ...input, roster: { ...input.roster, rules: { ...input.roster.rules, ...change.rules } } };
    case 'minutes':
      return withPerson(input, change.rep, (person) => ({
        ...person,
        sessions: {
          ...person.sessions,
          [change.kind]: { ...person.sessions[change.kind], minutes: change.minutes },
        },
      }));
    case 'hours':
      return withPerson(input, change.email, (person) => ({
        ...person,
        workingHours: [...person.workingHours, change.span],
      }));
    case 'meeting':
      return withPerson(input, change.email, (person) => person, change.span);
    case 'days-at-work':
      return change.days.reduce((now, { email, day }) => withPerson(now, email, atWorkOn(day)), input);
    case 'session':
      return withSession(input, change.from, change.start);
    case 'both':
      return change.changes.reduce(withChange, input);
  }
}

/** One person otherwise, and without one of the meetings in the calendar. */
function withPerson(
  input: PlanInput,
  email: string,
  edit: (person: Person) => Person,
  without: BusySpan | null = null,
): PlanInput {
  const own = input.availability.get(email);
  if (own === undefined) return input;
  const person = edit(own.person);
  const busy = own.busy.filter((span) => span !== without);
  const changed = availabilityOf(person, input.axis, own.book, busy);
  return {
    ...input,
    roster: {
      ...input.roster,
      people: input.roster.people.map((one) => (one.email === email ? person : one)),
    },
    availability: new Map([...input.availability, [email, changed]]),
  };
}

function atWorkOn(day: Day): (person: Person) => Person {
  return (person) => ({
    ...person,
    leave: person.leave
      .flatMap(({ first, last }) => [
        { first, last: Math.min(last, day - 1) },
        { first: Math.max(first, day + 1), last },
      ])
      .filter(({ first, last }) => first <= last),
    holidays: {
      ...person.holidays,
      add: person.holidays.add.filter((one) => one.day !== day),
      remove: [...person.holidays.remove, day],
    },
  });
}

function withSession(input: PlanInput, from: MovedSession, start: Instant): PlanInput {
  const { previous } = input;
  if (previous === null) return input;
  const sessions = previous.sessions.map((session) =>
    session.manager === from.manager &&
    session.rep === from.rep &&
    session.kind === from.kind &&
    session.start === from.start
      ? { ...session, start }
      : session,
  );
  return { ...input, previous: { ...previous, sessions } };
}
