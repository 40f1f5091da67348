import { expect, test } from 'vitest';
import { parseDay } from '../../src/time/day.ts';
import { readAda } from './read-one.ts';

test('what was left open is a text, with a day before it, or a mapping', async () => {
  const { ada, problems } = await readAda(
    'carryOver:\n  pipeline-review: Call Jim back\n  development-session:\n    - 2027-01-13 Try again\n    - { item: Ask sooner, after: 2027-01-14, from: pipeline-review }',
  );
  expect(problems).toEqual([]);
  const said = (kind: 'pipeline-review' | 'development-session') =>
    ada?.carryOver?.[kind].map(({ text, after, from }) => [text, after, from]);
  expect(said('pipeline-review')).toEqual([['Call Jim back', null, null]]);
  expect(said('development-session')).toEqual([
    ['Try again', parseDay('2027-01-13'), null],
    ['Ask sooner', parseDay('2027-01-14'), 'pipeline-review'],
  ]);
});

test('a kind and a day that do not exist are told at their places', async () => {
  const { problems } = await readAda(
    'carryOver: { development-session: [{ item: x, from: pipeline, after: 2027-02-30 }], review: [y] }',
  );
  expect(problems).toEqual([
    'unknown-choice at "pipeline"',
    'invalid-date at "2027-02-30"',
    'unknown-field at "review"',
  ]);
});
