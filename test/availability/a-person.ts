import type { Person, Weekday, WeeklySpan } from '../../src/model.ts';

const place = { file: 'roster.yaml', line: 1, column: 1, length: 1 };

/** Ada, Monday to Friday 09:00-17:00 in London, but for what is given. */
export function aPerson(given: Partial<Person> = {}): Person {
  return {
    name: 'Ada Lovelace',
    email: 'ada@northwind.example',
    manager: null,
    timeZone: 'Europe/London',
    workingHours: weekdays(9 * 60, 17 * 60),
    holidays: { regions: [], add: [], remove: [] },
    leave: [],
    busy: [],
    starts: null,
    ends: null,
    preferred: { 'pipeline-review': [], 'development-session': [] },
    sessions: {
      'pipeline-review': { every: 1, minutes: 30 },
      'development-session': { every: 2, minutes: 45 },
    },
    development: { focus: [], motivator: null, strengths: [], goals: [], notes: [] },
    place,
    ...given,
  };
}

export function weekdays(from: number, to: number): WeeklySpan[] {
  return ([0, 1, 2, 3, 4] satisfies Weekday[]).map((weekday) => ({ weekday, from, to }));
}
