import { expect, test } from 'vitest';
import { readAda } from './read-one.ts';

test('goals as a list are behaviour goals', async () => {
  const { ada } = await readAda('development: { goals: [Ask more, Talk less] }');
  expect(ada?.development.goals.map(({ text }) => text)).toEqual(['Ask more', 'Talk less']);
  expect(ada?.development.revenue).toBeUndefined();
});

test('goals as a mapping tell revenue from behaviour, with rhythm and check-point', async () => {
  const { ada, problems } = await readAda(
    'development:\n  goals:\n    revenue: Sign 120,000\n    behaviour: [Ask more]\n    daily: Ten calls\n    day60: [Lead a meeting]',
  );
  expect(problems).toEqual([]);
  expect(ada?.development.revenue?.map(({ text }) => text)).toEqual(['Sign 120,000']);
  expect(ada?.development.goals.map(({ text, rhythm, by }) => [text, rhythm, by?.checkPoint])).toEqual([
    ['Ask more', undefined, undefined],
    ['Ten calls', 'daily', undefined],
    ['Lead a meeting', undefined, 60],
  ]);
});

test('an unknown sort of goal is told with the nearest', async () => {
  const { problems } = await readAda('development: { goals: { revenu: [x] } }');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('unknown-field');
});
