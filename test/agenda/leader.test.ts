import { describe, expect, test } from 'vitest';
import { chooseCoachingTalk } from '../../src/agenda/questions/development/preparation.ts';
import { barriers, market, vision } from '../../src/agenda/questions/development/quarter.ts';
import { writeAgendas } from '../../src/agenda/write-agendas.ts';
import { civil } from '../../src/time/day.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { person, roster, sessionsOf } from './people.ts';

/** The development sessions of one rep in a quarter of 2027 that begins with this Monday. */
function quarterOf(monday: number, rep: string) {
  const people = roster([person('Ada', 'Grace'), person('Grace', 'Barbara'), person('Barbara', null)]);
  const sessions = sessionsOf(people, 13, monday);
  const { agendas } = writeAgendas({ roster: people, sessions, unplaced: [], wall: splitAtWall });
  return agendas.filter(
    (_, at) => sessions[at]?.rep === `${rep}@x.example` && sessions[at].kind === 'development-session',
  );
}

const quarters = [civil(2027, 1, 4), civil(2027, 4, 5), civil(2027, 7, 5), civil(2027, 10, 4)];

describe('what the leader brings', () => {
  test.each(quarters)('has its place in every quarter, one of six sessions as one of seven: %s', (monday) => {
    const items = quarterOf(monday, 'ada').flatMap((agenda) => agenda.items);
    const titles = items.map(({ title }) => title);
    expect(titles).toContain('What stands in the way');
    expect(titles).toContain('What the market tells us');
    expect(titles).toContain('What drives you');
    const lines = items.flatMap(({ prompts }) => prompts);
    for (const { lines: asked } of [vision, barriers, market]) {
      expect(lines.filter((line) => asked.includes(line))).toHaveLength(1);
    }
  });
});

test('a manager’s own sessions are about how they coach', () => {
  const [first] = quarterOf(civil(2027, 1, 4), 'grace');
  expect(first?.items.some(({ title }) => title === 'One skill: coaching')).toBe(true);
  expect(chooseCoachingTalk.lines).toContain(first?.preparation[0]);
});
