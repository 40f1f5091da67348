import type { Development, Person } from '../../src/model.ts';
import { JANUARY, nothing, person, roster, texts } from './people.ts';

/** All that a roster can say of somebody's development. */
const full: Development = {
  focus: texts('discovery', 'calligraphy', 'negotiation'),
  motivator: texts('recognition')[0] ?? null,
  strengths: texts('stays calm', 'writes well'),
  goals: texts('Ask two more questions before answering one', 'Practice the opening every Monday'),
  notes: texts('Wants to mentor new colleagues'),
};

const weekly: Person['sessions'] = {
  'pipeline-review': { every: 1, minutes: 30 },
  'development-session': { every: 1, minutes: 30 },
};

/** A team in which everything occurs: a director, a manager, a joiner, weekly series, with and without a focus. */
export const everySort = roster([
  person('Ada', 'Grace', { development: full }),
  person('Alan', 'Grace', { sessions: weekly }),
  person('Annie', 'Grace', { development: { ...nothing, focus: texts('objections') } }),
  person('Barbara', null),
  person('Edsger', 'Grace', { sessions: weekly, development: full }),
  person('Grace', 'Barbara'),
  person('Karen', 'Grace', { starts: JANUARY + 35 }),
  person('Radia', 'Grace', {
    development: {
      ...nothing,
      goals: texts('Run a first meeting in which the customer does most of the talking'),
      notes: texts('Close the Acme deal by March'),
    },
  }),
]);
