import { describe, expect, test } from 'vitest';
import { plans } from '../../src/agenda/kinds/development/plans.ts';
import { type AgendaInput, writeAgendas } from '../../src/agenda/write-agendas.ts';
import type { Agenda, Kind, Person } from '../../src/model.ts';
import { checkTemplate } from '../../src/templates/check-template.ts';
import { names, slotOf } from '../../src/templates/slots.ts';
import { fillTemplate, loadTemplates } from '../../src/templates/use-templates.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { judge } from '../../src/wall/wall.ts';
import { JANUARY, nothing, person, roster, sessionsOf, texts } from '../agenda/people.ts';
import { everySort } from '../agenda/team.ts';

const place = { file: 'team.yaml', line: 1, column: 1, length: 1 };
const judgeLine = (line: string) => {
  const { verdict, findings } = judge(line);
  const [first] = findings;
  return verdict === 'block' && first ? { from: first.from, to: first.to, why: first.suggestion } : null;
};
const DEV = `# One thing at a time

{{purpose}}

## Before the session

- Sleep well.

## 5 min: Hello, {{rep}}

{{#checkIn}}
- {{.}}
{{/checkIn}}

## 5-40 min: {{skillTitle}}

{{#skill}}
- {{.}}
{{/skill}}
- What did you learn since {{date}}?
{{#goals}}
- {{.}}
{{/goals}}

## 5 min: Goodbye
`;

function written(text: string, more: Partial<Person> = {}, input: Partial<AgendaInput> = {}) {
  const path = { path: 'dev.md', place };
  const ada = person('Ada', 'Grace', { agendas: { 'development-session': path }, ...more });
  const people = roster([ada, person('Alan', 'Grace'), person('Grace', null)]);
  const loaded = loadTemplates(people, () => ({ file: 'dev.md', text }), judgeLine);
  const sessions = sessionsOf(people, 13);
  const team = { ...people, people: loaded.people };
  const write = (fill: AgendaInput['fill']) =>
    writeAgendas({
      roster: team,
      sessions,
      unplaced: [],
      wall: splitAtWall,
      ...input,
      ...(fill ? { fill } : {}),
    });
  const filled = write(fillTemplate);
  const of = (rep: string, kind: Kind, from = filled): Agenda[] =>
    sessions.flatMap((each, at) =>
      each.rep === `${rep}@x.example` && each.kind === kind ? (from.agendas[at] ?? []) : [],
    );
  return {
    of,
    usual: write(null),
    filled,
    codes: [...loaded.diagnostics, ...filled.diagnostics].map((each) => each.code),
    loaded,
  };
}

describe('a template', () => {
  test('makes the agendas of its sessions, and of no others', () => {
    const { of, usual, codes } = written(DEV, {
      development: { ...nothing, goals: texts('Ask **more** <b> & "less"') },
    });
    expect(codes).toEqual([]);
    const [first] = of('ada', 'development-session');
    const [before] = of('ada', 'development-session', usual);
    expect(first?.purpose).toBe(before?.purpose);
    expect(first?.preparation).toEqual(['Sleep well.']);
    expect(first?.items.map(({ minutes, title }) => [minutes, title])).toEqual([
      [5, 'Hello, Ada'],
      [35, before?.items[2]?.title],
      [5, 'Goodbye'],
    ]);
    expect(first?.items[0]?.prompts).toEqual(before?.items[0]?.prompts);
    expect(first?.items[1]?.prompts).toContain('What did you learn since 2027-01-14?');
    expect(first?.items[1]?.prompts.at(-1)).toBe('Goal: Ask **more** <b> & "less"');
    for (const [rep, kind] of [
      ['ada', 'pipeline-review'],
      ['alan', 'development-session'],
    ] as const) {
      expect(of(rep, kind)).toEqual(of(rep, kind, usual));
    }
  });

  test('is told at its place where only what is filled in makes a line pipeline talk', () => {
    const say = (line: string, more: Partial<Person> = {}) =>
      written(`# Hello\n\n## 45 min: One thing\n\n- Sleep well.\n${line}\n- And rest.\n`, more);
    const placesOf = ({ filled }: ReturnType<typeof written>) =>
      filled.diagnostics.map(({ code, place: at }) => [code, at?.file, at?.line, at?.column, at?.length]);
    const stopped = say('- Close {{minutes}}k by Friday');
    expect(stopped.loaded.diagnostics).toEqual([]);
    expect(placesOf(stopped)).toEqual([['template-walled', 'dev.md', 6, 9, 11]]);
    expect(stopped.of('ada', 'development-session')).toEqual(
      stopped.of('ada', 'development-session', stopped.usual),
    );
    const listed = say('{{#strengths}}\n- Close {{minutes}}k by Friday, {{.}}\n{{/strengths}}', {
      development: { ...nothing, strengths: texts('Patience') },
    });
    expect(placesOf(listed)[0]?.slice(2)).toEqual([7, 9, 11]);
  });

  test('of the rep comes before that of the team, and that before the roster’s', () => {
    const named = (path: string) => ({ 'development-session': { path, place } });
    const people = roster(
      [
        person('Ada', 'Grace', { agendas: named('ada.md') }),
        person('Alan', 'Grace'),
        person('Grace', 'Barbara', { teamAgendas: named('team.md') }),
        person('Barbara', null),
      ],
      { agendas: named('all.md') },
    );
    const { people: found } = loadTemplates(people, (path) => ({ file: path, text: DEV }), judgeLine);
    expect(found.map(({ name, templates }) => [name, templates?.['development-session']?.file])).toEqual([
      ['Ada', 'ada.md'],
      ['Alan', 'team.md'],
      ['Grace', 'all.md'],
      ['Barbara', undefined],
    ]);
  });

  test('loses nothing that was left open, and nothing that was moved into a review', () => {
    const review = '## 30 min: Talk\n- As you like.\n';
    const path = { path: 'any.md', place };
    const both = { 'pipeline-review': path };
    const development = {
      ...nothing,
      goals: texts('Close 300k this quarter'),
      notes: texts('Acme went quiet after pricing'),
    };
    const { of } = written(review, { agendas: both, development });
    const [first] = of('ada', 'pipeline-review');
    expect(first?.items).toEqual([
      {
        minutes: 30,
        title: 'Talk',
        prompts: [
          'As you like.',
          'Goal: Close 300k this quarter',
          'Moved here from the development plan: Acme went quiet after pricing',
        ],
      },
    ]);
  });
});

describe('a template that cannot be used', () => {
  const usesNone = (text: string, code: string) => {
    const { of, usual, codes } = written(text);
    expect(codes).toContain(code);
    expect(of('ada', 'development-session')).toEqual(of('ada', 'development-session', usual));
  };

  test.each([
    ['template-syntax', '## 45 min: {{#goals}}'],
    ['template-syntax', '## 45 min: A\n{{> /etc/passwd}}'],
    ['template-syntax', '## 45 min: A\n{{=<% %>=}}<% rep %>'],
    ['template-unknown-name', '## 45 min: {{constructor}}'],
    ['template-item', 'Just talk.'],
    ['template-minutes', '## 44 min: Talk'],
    ['template-minutes', '## 50 min: Talk\n## 10-5 min: More'],
    ['template-walled', '## 45 min: Deals that close this month'],
  ])('is told and costs no agenda: %s, %s', (code, text) => usesNone(text, code));

  test('nor one that is pipeline talk only when it is filled in', () => {
    const text =
      '## 45 min: Talk\n{{#strengths}}\n- {{.}} and the customer signs the contract\n{{/strengths}}';
    const { codes } = written(
      text,
      { development: { ...nothing, strengths: texts('Pushes until the deal') } },
      {
        wall: (line) =>
          /deal and the customer/.test(line)
            ? { development: [], pipeline: [line] }
            : { development: [line], pipeline: [] },
      },
    );
    expect(codes.filter((code) => code === 'template-walled').length).toBeGreaterThan(0);
  });

  test('is told at the place of what is wrong', () => {
    const text = '# A\r\n\r\n## 45 min: Talk\r\n- {{rep}}\r\n- {{#goals}}{{nobody}}{{/goals}}\r\n';
    const [problem] = checkTemplate({ file: 'dev.md', text }, 'development-session', () => null);
    expect(problem).toMatchObject({
      code: 'template-unknown-name',
      place: { line: 5, column: 15, length: 6 },
    });
  });
});

test('every item of the built-in agendas has a name of its own in templates', () => {
  const weeks = 26;
  const sessions = sessionsOf(everySort, weeks, JANUARY);
  const { agendas } = writeAgendas({ roster: everySort, sessions, unplaced: [], wall: splitAtWall });
  const seen = new Set<string>();
  for (const [at, { items, purpose }] of agendas.entries()) {
    const kind = sessions[at]?.kind ?? 'pipeline-review';
    const slots = items.map((item) => slotOf(kind, item));
    expect(new Set(slots).size).toBe(slots.length);
    for (const slot of slots) expect(names[kind].lists).toContain(slot);
    seen.add(purpose);
  }
  for (const { purpose } of Object.values(plans)) expect(seen).toContain(purpose);
});
