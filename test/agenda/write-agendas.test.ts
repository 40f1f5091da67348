import { describe, expect, test } from 'vitest';
import { type AgendaInput, writeAgendas } from '../../src/agenda/write-agendas.ts';
import type { Agenda, Development, Kind, Roster, Series, Session } from '../../src/model.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { judge } from '../../src/wall/wall.ts';
import { JANUARY, nothing, person, roster, sessionsOf, texts, unplaced } from './people.ts';
import { repeatsIn } from './repeats.ts';
import { everySort } from './team.ts';

const open = (text: string) => ({ development: [text], pipeline: [] });

function write(people: Roster, sessions: readonly Session[], more: Partial<AgendaInput> = {}) {
  const input = { roster: people, sessions, unplaced: [], wall: splitAtWall, ...more };
  const written = writeAgendas(input);
  const of = (rep: string, kind: Kind): Agenda[] =>
    sessions.flatMap((session, at) =>
      session.rep === `${rep}@x.example` && session.kind === kind ? (written.agendas[at] ?? []) : [],
    );
  return { ...written, of };
}

function linesOf(agenda: Agenda): string[] {
  const items = agenda.items.flatMap((item) => [item.title, ...item.prompts]);
  return [agenda.purpose, ...agenda.preparation, ...items];
}

const team = everySort;
const reps = ['ada', 'alan', 'annie', 'edsger', 'grace', 'karen', 'radia'];
const kinds: readonly Kind[] = ['pipeline-review', 'development-session'];

/** Fifty-three weeks: no day of a year is left out. */
const year = write(team, sessionsOf(team, 53));
const quarter = write(team, sessionsOf(team, 13));

const pairs = reps.flatMap((rep) => kinds.map((kind) => ({ rep, kind })));

describe('within a year of one pair', () => {
  test.each(pairs)('no question comes twice, and hardly an item: $rep, $kind', ({ rep, kind }) => {
    const { items, questions } = repeatsIn(year.of(rep, kind));
    expect(questions.again).toEqual([]);
    expect(questions.all).toBeGreaterThan(100);
    expect(items.again.length / items.all).toBeLessThan(0.05);
  });

  test('four quarters planned one by one ask no question twice either', () => {
    const quarters = [0, 13, 26, 39].map((week) => write(team, sessionsOf(team, 13, JANUARY + 7 * week)));
    for (const { rep, kind } of pairs) {
      expect(repeatsIn(quarters.flatMap(({ of }) => of(rep, kind))).questions.again).toEqual([]);
    }
  });
});

describe('within a quarter of one pair', () => {
  test.each(pairs)('no item and no line of one is the same word for word: $rep, $kind', ({ rep, kind }) => {
    const { items, lines, preparation } = repeatsIn(quarter.of(rep, kind));
    expect(items.again).toEqual([]);
    expect(lines.again).toEqual([]);
    expect(preparation.again.length / preparation.all).toBeLessThan(0.1);
  });
});

test('nobody who joins hears the exercise of the first session again in the same quarter', () => {
  const reps = ['objection handling', 'discovery', 'negotiation', 'storytelling'].flatMap((focus) =>
    Array.from({ length: 6 }, (_, nth) =>
      person(`${focus.slice(0, 4)}${nth}`, 'Grace', {
        starts: JANUARY + 7 * nth,
        development: { ...nothing, focus: texts(focus) },
      }),
    ),
  );
  const joiners = roster([person('Grace', null), ...reps]);
  const { of } = write(joiners, sessionsOf(joiners, 13));
  for (const { email } of reps) {
    const { lines } = repeatsIn(of(email.split('@')[0] as string, 'development-session'));
    expect(lines.again, email).toEqual([]);
  }
});

describe('the agendas of a quarter', () => {
  test('the arc goes from goals to the career', () => {
    const titles = quarter
      .of('ada', 'development-session')
      .map((agenda) => agenda.items.map((item) => item.title));
    expect(titles).toHaveLength(6);
    expect(titles[0]).toContain('Goals for the quarter');
    expect(titles[1]).toContain('An experiment');
    expect(titles[0]).toContain('What drives you');
    expect(titles[2]).toContain('What the market tells us');
    expect(titles[3]).toContain('What stands in the way');
    expect(titles[4]).toContain('Experiment review');
    expect(titles[5]).toContain('Career step');
  });

  test('reviews open, cover and land the quarter', () => {
    const titles = quarter.of('ada', 'pipeline-review').map((agenda) => agenda.items[3]?.title);
    expect(titles.slice(0, 2)).toEqual(Array(2).fill("Last quarter's lessons and the shape of this one"));
    expect(titles.slice(2, 10)).toEqual(Array(8).fill('Coverage and early deals'));
    expect(titles.slice(10)).toEqual(Array(3).fill('Landing, and the start of next quarter'));
  });

  test('every item has something to talk about', () => {
    const items = quarter.agendas.flatMap((agenda) => agenda.items);
    expect(items.filter((item) => item.prompts.length === 0)).toEqual([]);
  });
});

describe('items', () => {
  const sessions = sessionsOf(team, 13);
  const lengths = Array.from({ length: 48 }, (_, at) => 5 * (at + 1));

  test.each(lengths)('fill sessions of %i minutes', (minutes) => {
    const { agendas } = write(
      team,
      sessions.map((session) => ({ ...session, minutes })),
      { wall: open },
    );
    const sums = agendas.map(({ items }) => items.reduce((sum, item) => sum + item.minutes, 0));
    expect(new Set(sums)).toEqual(new Set([minutes]));
    const items = agendas.flatMap((agenda) => agenda.items);
    expect(items.filter((item) => item.minutes < 2 || item.prompts.length === 0)).toEqual([]);
  });
});

describe('the wall', () => {
  test('has nothing against any line of a development session', () => {
    const lines = new Set(
      reps.flatMap((rep) => year.of(rep, 'development-session').flatMap((agenda) => linesOf(agenda))),
    );
    expect([...lines].filter((line) => judge(line).verdict !== 'ok')).toEqual([]);
  });

  test('has nothing against any theme at any length', () => {
    const lines = new Set<string>();
    for (const minutes of [5, 15, 30, 60, 120]) {
      const sessions = sessionsOf(team, 27).map((session) => ({ ...session, minutes }));
      const written = write(team, sessions);
      for (const rep of reps) {
        for (const agenda of written.of(rep, 'development-session')) {
          for (const line of linesOf(agenda)) lines.add(line);
        }
      }
    }
    expect([...lines].filter((line) => judge(line).verdict !== 'ok')).toEqual([]);
  });
});

describe('the same session has the same agenda', () => {
  test('in a year as in the quarters of that year', () => {
    const quarters = [0, 13, 26, 39].map((from) => sessionsOf(team, 13, JANUARY + 7 * from));
    const inQuarters = quarters.flatMap((sessions) => write(team, sessions).agendas);
    const inYear = write(team, quarters.flat()).agendas;
    expect(inQuarters).toEqual(inYear);
  });

  test('whoever else is in the roster', () => {
    const alone = roster(team.people.filter((each) => ['Ada', 'Grace', 'Barbara'].includes(each.name)));
    const written = write(alone, sessionsOf(alone, 13));
    for (const kind of kinds) expect(written.of('ada', kind)).toEqual(quarter.of('ada', kind));
  });

  test('in whatever order it is written', () => {
    const sessions = sessionsOf(team, 13);
    const backwards = write(team, sessions.toReversed());
    expect(backwards.agendas.toReversed()).toEqual(quarter.agendas);
  });
});

describe('two quarters of a pair', () => {
  test('follow the same arc in other words', () => {
    const second = write(team, sessionsOf(team, 13, JANUARY + 26 * 7)).of('ada', 'development-session');
    const first = quarter.of('ada', 'development-session');
    const purposes = (agendas: readonly Agenda[]): string[] => agendas.map((agenda) => agenda.purpose);
    expect(purposes(second)).toEqual(purposes(first));
    const words = (agendas: readonly Agenda[]): string[] =>
      agendas.flatMap((agenda) => agenda.items.map((item) => item.prompts.join('\n')));
    const before = new Set(words(first));
    expect(words(second).filter((each) => before.has(each))).toEqual([]);
  });
});

describe('what the roster says of a person', () => {
  const lines = quarter.of('ada', 'development-session').flatMap((agenda) => linesOf(agenda));

  test('comes up where it belongs', () => {
    expect(lines).toContain('From the notes: Wants to mentor new colleagues');
    for (const strength of ['stays calm', 'writes well']) {
      expect(lines.some((line) => line.startsWith(`Strength to build on: ${strength} – `))).toBe(true);
    }
    expect(lines).toContain('Goal: Practice the opening every Monday');
    expect(lines).toContain('Motivator: recognition');
  });

  test('gives each focus skill its turn, two sessions in a row', () => {
    const skills = year
      .of('ada', 'development-session')
      .map((agenda) => agenda.items.find((item) => item.title.startsWith('One skill: '))?.title.slice(11));
    expect(new Set(skills)).toEqual(new Set(['discovery', 'calligraphy', 'negotiation']));
    const changes = skills.filter((skill, at) => at > 0 && skill !== skills[at - 1]).length;
    expect(changes).toBe(13);
  });

  test('lets somebody who leads a team work on leading', () => {
    const titles = year.of('grace', 'development-session').map((agenda) => agenda.items[2]?.title);
    expect(titles).toContain('One skill: coaching');
    expect(titles).not.toContain('One skill: discovery');
  });

  test('goes up in full for somebody new, with a check-point at thirty, sixty and ninety days', () => {
    const sessions = sessionsOf(team, 26);
    const titles = write(team, sessions)
      .of('karen', 'development-session')
      .map((agenda) => agenda.items.map((item) => item.title));
    expect(titles[0]).toContain('Your first ninety days');
    const checkPoints = titles.flat().filter((title) => title.endsWith('check-point'));
    expect(checkPoints).toEqual(['Day-30 check-point', 'Day-60 check-point', 'Day-90 check-point']);
  });
});

describe('what the wall stops', () => {
  const development: Development = {
    ...nothing,
    goals: texts('Close 300k this quarter'),
    notes: texts('Acme went quiet after pricing', 'Practice listening; close the Acme deal by Friday'),
  };
  const people = roster([person('Ada', 'Grace', { development }), person('Grace', null)]);
  const sessions = sessionsOf(people, 13);
  const written = write(people, sessions);
  const pair = { manager: 'grace@x.example', rep: 'ada@x.example' };
  const series: Series = { kind: 'pipeline-review', ...pair, phase: 0, home: null };
  const reviews = written.of('ada', 'pipeline-review').map((agenda) => linesOf(agenda));
  const development_ = written.of('ada', 'development-session').flatMap((agenda) => linesOf(agenda));

  test('is taken up by the first review, in its own words', () => {
    expect(reviews[0]).toContain('Goal: Close 300k this quarter');
    expect(reviews[0]).toContain('Moved here from the development plan: Acme went quiet after pricing');
    expect(reviews[0]).toContain('Moved here from the development plan: close the Acme deal by Friday');
    expect(written.moved.map((each) => [each.rep, each.text, each.to])).toEqual([
      ['ada@x.example', 'Close 300k this quarter', 0],
      ['ada@x.example', 'Acme went quiet after pricing', 0],
      ['ada@x.example', 'close the Acme deal by Friday', 0],
    ]);
  });

  test('comes up again during the quarter, so that a line added later is not lost', () => {
    const later = reviews.slice(5).flat();
    for (const { text } of written.moved) expect(later.some((line) => line.includes(text))).toBe(true);
  });

  test('leaves the rest of its line and no trace in the development sessions', () => {
    expect(development_).toContain('From the notes: Practice listening');
    expect(development_.filter((line) => /acme|300k|moved|pipeline/i.test(line))).toEqual([]);
  });

  test('is reported at its place', () => {
    expect(written.diagnostics.map((each) => [each.code, each.severity, each.place?.line])).toEqual([
      ['walled-text', 'warning', 1],
      ['walled-text', 'warning', 1],
      ['walled-text', 'warning', 2],
    ]);
    expect(written.diagnostics[0]?.message).toContain('2027-W01 with Ada');
  });

  test('names the next review once some are over', () => {
    const now = sessions[4]?.start ?? 0;
    const later = write(people, sessions, { now, series: written.withBrought([series]) });
    for (const { to } of later.moved) {
      expect(to).not.toBeNull();
      expect(sessions[to ?? 0]?.start).toBeGreaterThan(now);
    }
    expect(later.agendas).toEqual(written.agendas);
  });

  test('goes into the next review where it came when the first was over, and stays there', () => {
    const fourth = written.of('ada', 'pipeline-review').length - 4;
    const now = (sessions.filter(({ kind }) => kind === 'pipeline-review')[fourth]?.start ?? 0) - 1;
    const without = roster([person('Ada', 'Grace'), person('Grace', null)]);
    const before = write(without, sessions).withBrought([series]);
    const added = write(people, sessions, { now, series: before });
    const lines = linesOf(added.of('ada', 'pipeline-review')[fourth] as Agenda);
    for (const { text } of added.moved) expect(lines.some((line) => line.includes(text))).toBe(true);
    expect(new Set(added.moved.map(({ to }) => sessions[to ?? 0]?.start))).toEqual(new Set([now + 1]));

    const known = added.withBrought(before);
    const weekLater = write(people, sessions, { now: now + 7 * 1440, series: known });
    expect(weekLater.agendas).toEqual(added.agendas);
    expect(weekLater.withBrought(before)).toEqual(known);
  });

  test('is told where it was, once no further review takes it up', () => {
    const now = sessions.at(-1)?.start ?? 0;
    const over = write(people, sessions, { now, series: written.withBrought([series]) });
    expect(over.moved.map(({ to }) => to)).toEqual([null, null, null]);
    expect(over.diagnostics[0]?.message).toContain('and was in the pipeline review of 2027-W01 with Ada');
  });

  test('is the same in whatever order the sessions come', () => {
    const backwards = write(people, sessions.toReversed());
    expect(backwards.agendas.toReversed()).toEqual(written.agendas);
    expect(backwards.moved.map((each) => each.to)).toEqual(Array(3).fill(sessions.length - 1));
  });

  test('is still reported where there is no review', () => {
    const none = sessions.filter((session) => session.kind === 'development-session');
    const alone = write(people, none);
    expect(alone.moved.map((each) => each.to)).toEqual([null, null, null]);
    expect(alone.diagnostics).toHaveLength(3);
  });

  test('reaches the reviews also where no development session could be placed', () => {
    const only = sessions.filter((session) => session.kind === 'pipeline-review');
    const lost = sessions.filter((session) => session.kind === 'development-session').map(unplaced);
    const again = write(people, only, { unplaced: lost });
    expect(again.of('ada', 'pipeline-review')).toEqual(written.of('ada', 'pipeline-review'));
  });

  test('stays in a review of five minutes', () => {
    const short = write(
      people,
      sessions.map((session) => ({ ...session, minutes: 5 })),
    );
    expect(linesOf(short.of('ada', 'pipeline-review')[0] as Agenda)).toContain(
      'Goal: Close 300k this quarter',
    );
  });
});

describe('hostile text', () => {
  const nasty = [
    'BEGIN:VCALENDAR\r\nSUMMARY:x',
    '👩‍🚀'.repeat(800),
    '  \n\t ',
    '\u202Eright to left',
    'p i p e l i n e review every day',
    'F\u00ADorecast accuracy, and the quota',
    'practice listening '.repeat(300),
    '$&`\\1',
    '…'.repeat(700),
    'deal '.repeat(200),
  ];
  const lists = Array.from({ length: 30 }, (_, at) => nasty[at % nasty.length] ?? '');
  const development: Development = {
    focus: texts(...nasty),
    motivator: texts('quota\nattainment')[0] ?? null,
    strengths: texts(...lists),
    goals: texts(...lists),
    notes: texts(...lists),
  };
  const people = roster([person('Ada', 'Grace', { development }), person('Grace', null)]);
  const written = write(people, sessionsOf(people, 13));

  test('stays on one line, of a length that can be read', () => {
    const lines = written.agendas.flatMap((agenda) => linesOf(agenda));
    expect(lines.filter((line) => line.length > 700 || /[\r\n\t]|\p{Surrogate}/u.test(line))).toEqual([]);
  });

  test('brings no pipeline talk into a development session', () => {
    const lines = new Set(written.of('ada', 'development-session').flatMap((agenda) => linesOf(agenda)));
    expect([...lines].filter((line) => judge(line).verdict === 'block')).toEqual([]);
  });

  test('is somewhere, or reported', () => {
    const shown = written.agendas.flatMap((agenda) => linesOf(agenda)).join('\n');
    const reported = new Set(written.diagnostics.map((each) => each.code));
    expect(shown).toContain('BEGIN:VCALENDAR SUMMARY:x');
    expect(shown).toContain('p i p e l i n e review every day');
    expect(shown).toContain('$&`\\1');
    expect(reported).toEqual(new Set(['shortened-text', 'too-many-texts', 'walled-text']));
  });
});

test('every text of a roster comes up within a quarter', () => {
  const many = (word: string) =>
    texts(...Array.from({ length: 24 }, (_, at) => `${word} number ${at} of mine`));
  const development: Development = {
    ...nothing,
    strengths: many('Strength'),
    goals: many('Habit'),
    notes: many('Remark'),
  };
  const people = roster([person('Ada', 'Grace', { development }), person('Grace', null)]);
  const shown = write(people, sessionsOf(people, 13), { wall: open })
    .of('ada', 'development-session')
    .flatMap((agenda) => linesOf(agenda))
    .join('\n');
  for (const { text } of [...development.strengths, ...development.goals, ...development.notes]) {
    expect(shown).toContain(text);
  }
});
