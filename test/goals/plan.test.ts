import { describe, expect, test } from 'vitest';
import { addPlans } from '../../src/goals/add-plans.ts';
import { isPristine } from '../../src/goals/pristine.ts';
import { readPlan } from '../../src/goals/read-plan.ts';
import { writePlan } from '../../src/goals/write-plan.ts';
import type { Goal } from '../../src/model.ts';
import { JANUARY, nothing, person, texts } from '../agenda/people.ts';

const place = { file: 'team.yaml', line: 1, column: 1, length: 1 };
const goals: readonly Goal[] = [
  { text: 'Ask before answering', place },
  { text: 'Ten calls before noon', place, rhythm: 'daily' },
  { text: 'Teach a colleague one thing', place, rhythm: 'monthly' },
  { text: 'Lead half a meeting', place, by: { checkPoint: 60, due: null } },
];
const revenue: readonly Goal[] = [
  { text: 'Sign 120,000', place },
  { text: 'First signature', place, by: { checkPoint: 90, due: null } },
];
const draft = { rep: 'Ada', manager: 'Grace', from: JANUARY, isJoiner: false, goals, revenue };
const read = (text: string) => readPlan({ file: 'ada.md', text });
const said = (found: readonly Goal[]) => found.map(({ text, rhythm, by }) => [text, rhythm, by?.checkPoint]);

describe('a written plan', () => {
  const text = writePlan(draft);

  test('is read back as it was written, check-points with their dates', () => {
    const plan = read(text);
    expect(plan.diagnostics).toEqual([]);
    expect(new Set(said(plan.goals))).toEqual(new Set(said(goals)));
    expect(said(plan.revenue)).toEqual(said(revenue));
    expect(plan.goals.find(({ by }) => by)?.by?.due).toBe(JANUARY + 60);
    expect(read(text.replaceAll('\n', '\r\n')).goals.map((each) => each.text)).toEqual(
      plan.goals.map((each) => each.text),
    );
  });

  test.each<[string, (text: string) => string]>([
    [
      'bullets of a word processor',
      (text) => text.replaceAll('- [ ] ', '•\u00a0[\u00a0] ').replaceAll('## ', '##\u00a0'),
    ],
    ['dashes made longer', (text) => text.replaceAll('- [ ] ', '– ')],
    ['drawn boxes without dashes', (text) => text.replaceAll('- [ ]', '☐')],
    ['another kind of line break', (text) => text.replaceAll('\n', '\v')],
    [
      'signs kept from meaning anything',
      (text) => text.replaceAll('- [ ]', '\\- \\[ \\]').replaceAll('# ', '\\# '),
    ],
    ['tabs', (text) => text.replaceAll('- [ ] ', '-\t[ ]\t').replaceAll('### ', '###\t')],
    ['headings without marks', (text) => text.replace(/^#+ /gm, '')],
    ['headings in bold', (text) => text.replace(/^##+ (.*)$/gm, '**$1**')],
  ])('is read back after %s', (_, mangle) => {
    const plan = read(mangle(text));
    expect(plan.diagnostics).toEqual([]);
    expect(new Set(said(plan.goals))).toEqual(new Set(said(goals)));
    expect(said(plan.revenue)).toEqual(said(revenue));
  });

  test('takes a drawn tick for a tick, and points at what it cannot use', () => {
    const ticked = read('## Daily\n\n☒ Read\n☑ Write\n☐ Ask\n• o\no\tListen\n\n## Day 30: 4.2.2027\n');
    expect(ticked.done).toEqual(['Read', 'Write']);
    expect(ticked.goals.map((each) => each.text)).toEqual(['Ask', 'o', 'Listen']);
    expect(ticked.diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['plan-date', 9, 12],
    ]);
  });

  test('has room for what is missing, and empty boxes are no goals', () => {
    const plan = read(writePlan({ ...draft, goals: [], revenue: [] }));
    expect([...plan.goals, ...plan.revenue, ...plan.done, ...plan.diagnostics]).toEqual([]);
  });

  test('tells whether somebody has edited it, line ends aside', () => {
    expect(isPristine(text)).toBe(true);
    expect(isPristine(text.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isPristine(text.replace('Sign 120,000', 'Sign 130,000'))).toBe(false);
    expect(isPristine('# My plan\n')).toBe(false);
  });
});

describe('reading a plan that people wrote', () => {
  test('goes by the headings', () => {
    const plan = read(
      '## Day 30: 2027-02-01\n\n- Meet everybody\n\n### Revenue goals\n\n* [ ] One renewal\n\n## Behavior goals\n\n1. Listen first\n\n### Every week\n\n- Play back one call\n- [x] Read the guide\n',
    );
    expect(said(plan.goals)).toEqual([
      ['Meet everybody', undefined, 30],
      ['Listen first', undefined, undefined],
      ['Play back one call', 'weekly', undefined],
    ]);
    expect(said(plan.revenue)).toEqual([['One renewal', undefined, 30]]);
    expect(plan.done).toEqual(['Read the guide']);
    expect(plan.diagnostics).toEqual([]);
  });

  test('keeps the place of each goal, and tells what it cannot use at its own', () => {
    const text = '- nowhere\n\n## Ideas\n- one\n- two\n\n## Behaviour goals\n  - [ ] Ask more\n';
    const plan = read(text);
    const lines = text.split('\n');
    const cut = ({ place: at }: { place: { line: number; column: number; length: number } | null }) =>
      lines[(at?.line ?? 0) - 1]?.slice((at?.column ?? 1) - 1).slice(0, at?.length);
    expect(plan.goals.map(cut)).toEqual(['Ask more']);
    expect(plan.diagnostics.map((each) => [each.code, cut(each)])).toEqual([
      ['goal-outside-section', 'nowhere'],
      ['goal-outside-section', 'one'],
    ]);
  });

  test('leaves remarks, comments and code alone', () => {
    const text =
      '## Behaviour goals\nA remark.\n> a hint\n<!-- - hidden\n- hidden\n-->\n```\n- code\n```\n- Ask more\n';
    expect(read(text).goals.map((each) => each.text)).toEqual(['Ask more']);
  });
});

describe('the plans of a roster', () => {
  const plan = { path: 'goals/ada.md', place };
  const ada = person('Ada', 'Grace', {
    development: { ...nothing, goals: texts('Ask more', 'Read the guide', 'Sing'), plan },
  });

  test('add to it, and say what is done', () => {
    const text =
      '## Behaviour goals\n### Daily\n- Ask more\n- [x] Read the guide\n## Revenue goals\n- Sign one\n';
    const [added] = addPlans([ada], () => ({ file: 'goals/ada.md', text })).people;
    expect(said(added?.development.goals ?? [])).toEqual([
      ['Sing', undefined, undefined],
      ['Ask more', 'daily', undefined],
    ]);
    expect(said(added?.development.revenue ?? [])).toEqual([['Sign one', undefined, undefined]]);
  });

  test('that cannot be read cost nobody anything else', () => {
    const problem = {
      code: 'unreadable-file',
      severity: 'error',
      message: 'x',
      place: null,
      hint: null,
    } as const;
    const { people, diagnostics } = addPlans([ada], () => ({ problems: [problem] }));
    expect(people).toEqual([ada]);
    expect(diagnostics).toEqual([{ ...problem, severity: 'warning', place }]);
  });
});
