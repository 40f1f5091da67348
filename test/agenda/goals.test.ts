import { describe, expect, test } from 'vitest';
import { writeAgendas } from '../../src/agenda/write-agendas.ts';
import type { Agenda, Audience, Development, Kind, Person } from '../../src/model.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { judge } from '../../src/wall/wall.ts';
import { JANUARY, nothing, person, roster, sessionsOf, texts } from './people.ts';

const [daily, monthly, day30, day60, blocked] = texts(
  'Ten prospecting calls before noon',
  'Teach a colleague one thing',
  'Explain the product to a friend',
  'Lead the first half of a meeting',
  'Close 300k this quarter',
);
const by = (checkPoint: 30 | 60 | 90) => ({ by: { checkPoint, due: null } });
const place = texts('')[0]?.place ?? { file: '', line: 1, column: 1, length: 1 };
const development: Development = {
  ...nothing,
  goals: [
    { text: daily?.text ?? '', place, rhythm: 'daily' },
    { text: monthly?.text ?? '', place, rhythm: 'monthly' },
    { text: day30?.text ?? '', place, ...by(30) },
    { text: day60?.text ?? '', place, ...by(60) },
  ],
  revenue: texts('Sign 120,000 by the end of March', 'Two renewals a month'),
};

function agendasOf(more: Partial<Person>, audience: Audience = 'manager') {
  const people = roster([person('Ada', 'Grace', { development, ...more }), person('Grace', null)]);
  const sessions = sessionsOf(people, 13);
  const written = writeAgendas({ roster: people, sessions, unplaced: [], wall: splitAtWall, audience });
  const of = (kind: Kind): string[][] =>
    sessions.flatMap((session, at) =>
      session.kind === kind ? [linesOf(written.agendas[at] as Agenda)] : [],
    );
  return { ...written, of };
}

function linesOf(agenda: Agenda): string[] {
  return [
    agenda.purpose,
    ...agenda.preparation,
    ...agenda.items.flatMap(({ title, prompts }) => [title, ...prompts]),
  ];
}

describe('revenue goals', () => {
  const { of, moved, diagnostics } = agendasOf({});

  test('come up in every review, all of them when the quarter begins', () => {
    const reviews = of('pipeline-review');
    expect(reviews[0]).toContain('Revenue goal: Sign 120,000 by the end of March');
    expect(reviews[0]).toContain('Revenue goal: Two renewals a month');
    for (const lines of reviews) expect(lines.some((line) => line.startsWith('Revenue goal: '))).toBe(true);
  });

  test('leave no trace in a development session, and are no mistake', () => {
    const lines = of('development-session').flat();
    expect(lines.filter((line) => /revenue|120|renewal/i.test(line))).toEqual([]);
    expect(moved).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test('are none of those who only keep the calendars', () => {
    const lines = agendasOf({}, 'ops').of('pipeline-review').flat();
    expect(lines.filter((line) => /revenue goal/i.test(line))).toEqual([]);
  });
});

describe('behaviour goals', () => {
  test('come up with their rhythm, in development sessions alone', () => {
    const { of } = agendasOf({});
    const lines = of('development-session').flat();
    expect(lines).toContain('Goal, every day: Ten prospecting calls before noon');
    expect(lines).toContain('Goal, every month: Teach a colleague one thing');
    expect(
      of('pipeline-review')
        .flat()
        .filter((line) => /before noon|colleague one thing/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => judge(line).verdict !== 'ok')).toEqual([]);
  });

  test('belong to their thirty days of the quarter', () => {
    const sessions = agendasOf({}).of('development-session');
    const having = (text: string): number[] =>
      sessions.flatMap((lines, at) => (lines.some((line) => line.includes(text)) ? [at] : []));
    expect(having('Explain the product')).toEqual([0, 1]);
    expect(having('Lead the first half')).toEqual([2, 3, 4]);
  });

  test('of a joiner are counted from the first day, and stand at their check-point', () => {
    const { of } = agendasOf({ starts: JANUARY + 14 });
    const sessions = of('development-session');
    const checkPoint = sessions.find((lines) => lines.includes('Day-30 check-point')) ?? [];
    expect(checkPoint).toContain('Goal for day 30: Explain the product to a friend');
    expect(sessions.at(-1)?.some((line) => line.includes('Explain the product'))).toBe(false);
  });

  test('that are pipeline talk move, whatever their rhythm', () => {
    const goals = [{ text: blocked?.text ?? '', place, rhythm: 'weekly' as const }];
    const { of, diagnostics } = agendasOf({ development: { ...nothing, goals } });
    expect(of('pipeline-review')[0]).toContain('Goal: Close 300k this quarter');
    expect(
      of('development-session')
        .flat()
        .filter((line) => line.includes('300k')),
    ).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['walled-text']);
  });
});
