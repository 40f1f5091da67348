import { describe, expect, test } from 'vitest';
import { writeAgendas } from '../../src/agenda/write-agendas.ts';
import type { Person } from '../../src/model.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { nothing, person, roster, sessionsOf, texts } from './people.ts';
import { repeatsIn } from './repeats.ts';

const reps: readonly (readonly [focus: readonly string[], every: 1 | 2])[] = [
  [['discovery', 'listening'], 2],
  [['listening', 'negotiation', 'discovery'], 2],
  [['discovery', 'listening'], 1],
  [['discovery'], 1],
  [['discovery'], 2],
  [['calligraphy', 'origami'], 1],
];

describe.each(reps)('the sessions of somebody who works on %j, every %i', (focus, every) => {
  const sessions: Person['sessions'] = {
    'pipeline-review': { every: 1, minutes: 30 },
    'development-session': { every, minutes: 60 },
  };
  const development = { ...nothing, focus: texts(...focus) };
  const people = roster([person('Ada', 'Grace', { development, sessions }), person('Grace', null)]);

  function agendas(weeks: number) {
    const held = sessionsOf(people, weeks).filter(({ kind }) => kind === 'development-session');
    return writeAgendas({ roster: people, sessions: held, unplaced: [], wall: splitAtWall }).agendas;
  }

  test('ask nothing twice in a year', () => {
    expect(repeatsIn(agendas(53)).questions.again).toEqual([]);
  });

  test('have no line twice in a quarter', () => {
    expect(repeatsIn(agendas(14)).lines.again).toEqual([]);
  });
});
