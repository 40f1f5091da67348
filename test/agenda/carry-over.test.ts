import { describe, expect, test } from 'vitest';
import { type AgendaInput, writeAgendas } from '../../src/agenda/write-agendas.ts';
import type { Kind, OpenItem, Person } from '../../src/model.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { JANUARY, person, roster, sessionsOf, texts } from './people.ts';

const open = (text: string, more: Partial<OpenItem> = {}): OpenItem => {
  const [item] = texts(text);
  if (item === undefined) throw new Error('no text');
  return { ...item, after: null, from: null, ...more };
};

/** The sessions, by kind and place in the order of their starts, in which a text stands. */
function where(
  carryOver: Partial<Record<Kind, readonly OpenItem[]>>,
  text: string,
  more: Partial<AgendaInput> & { readonly minutes?: number } = {},
) {
  const { minutes, ...input } = more;
  const own = {
    'pipeline-review': [],
    'development-session': [],
    ...carryOver,
  } as Required<Person>['carryOver'];
  const people = roster([person('Ada', 'Grace', { carryOver: own }), person('Grace', null)]);
  const sessions = sessionsOf(people, 13).map((each) =>
    minutes === undefined ? each : { ...each, minutes },
  );
  const { agendas, diagnostics } = writeAgendas({
    roster: people,
    sessions,
    unplaced: [],
    wall: splitAtWall,
    ...input,
  });
  const of = (kind: Kind): number[] => {
    const held = sessions.flatMap((each, at) => (each.kind === kind ? [agendas[at]] : []));
    return held.flatMap((agenda, at) =>
      agenda?.items.some(({ prompts }) => prompts.some((line) => line.includes(text))) ? [at] : [],
    );
  };
  const found = { reviews: of('pipeline-review'), development: of('development-session') };
  return { ...found, codes: diagnostics.map(({ code }) => code) };
}

describe('what was left open', () => {
  test('goes into the next session of its kind after its day, and only there', () => {
    const item = open('Try the silent opening again', { after: JANUARY + 10 });
    expect(where({ 'development-session': [item] }, 'silent opening')).toEqual({
      reviews: [],
      development: [1],
      codes: [],
    });
    const asked = open('Send the questionnaire to legal', { after: JANUARY + 8 });
    expect(where({ 'pipeline-review': [asked] }, 'questionnaire')).toEqual({
      reviews: [2],
      development: [],
      codes: [],
    });
  });

  test('goes into the next session that is not over where it has no day', () => {
    const item = open('Try the silent opening again');
    expect(where({ 'development-session': [item] }, 'silent opening').development).toEqual([0]);
    const now = (JANUARY + 25) * 1440;
    expect(where({ 'development-session': [item] }, 'silent opening', { now }).development).toEqual([2]);
  });

  test('is told where no session is the next one', () => {
    const item = open('Try the silent opening again', { after: JANUARY - 200 });
    expect(where({ 'development-session': [item] }, 'silent opening')).toEqual({
      reviews: [],
      development: [],
      codes: ['carried-nowhere'],
    });
  });

  test('stays in a session of five minutes', () => {
    const item = open('Try the silent opening again');
    expect(where({ 'development-session': [item] }, 'silent', { minutes: 5 }).development).toEqual([0]);
    expect(where({ 'pipeline-review': [item] }, 'silent', { minutes: 5 }).reviews).toEqual([0]);
  });

  test('is not for those who only keep the calendars', () => {
    const item = open('Try the silent opening again');
    const { development, reviews } = where(
      { 'development-session': [item], 'pipeline-review': [open('silent, too')] },
      'silent',
      { audience: 'ops' },
    );
    expect([development, reviews]).toEqual([[], []]);
  });
});

describe('crossing the wall is refused', () => {
  const across = (item: OpenItem, text: string, reviews: readonly OpenItem[] = []) =>
    where({ 'development-session': [item], 'pipeline-review': reviews }, text);
  const refused = { reviews: [0], development: [], codes: ['carried-across'] };

  test('for what is pipeline talk', () => {
    expect(across(open('Acme went quiet after pricing'), 'Acme')).toEqual(refused);
  });

  test('for what came from a pipeline review, whatever it says', () => {
    expect(across(open('Call Jim back', { from: 'pipeline-review' }), 'Jim')).toEqual(refused);
    expect(across(open('call Jim back.'), 'Jim', [open('Call Jim back')])).toEqual(refused);
    expect(across(open('Whom should I call, and what should I ask?'), 'Left open last time: Whom')).toEqual(
      refused,
    );
  });

  test('for what came from a development session', () => {
    const item = open('Ask for help in week one', { from: 'development-session' });
    expect(where({ 'pipeline-review': [item] }, 'help in week one')).toEqual({
      reviews: [],
      development: [0],
      codes: ['carried-across'],
    });
  });
});
