import { describe, expect, it } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { cadence, cadenceIn } from './run-cadence.ts';

const roster = (development: string): string => `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - name: Ada Lovelace
    email: ada@x.example
    manager: grace@x.example
    starts: 2027-01-18
    development: ${development}
`;
const plain = { '/home/team/roster.yaml': roster('{ goals: [Ask more] }') };
const LINE = ['goals', 'team/roster.yaml', 'ada', '--quarter', '2027-Q1'];

describe('cadence goals', () => {
  it('writes a plan beside the roster, dated from the first day, and says what is next', async () => {
    const world = memoryWorld({ files: plain });
    const { code, out } = await cadenceIn(world, LINE);
    expect(code).toBe(0);
    expect(out).toContain('Wrote team/goals/ada.md');
    expect(out).toContain('plan: goals/ada.md');
    const text = String(world.files.entries.get('/home/team/goals/ada.md'));
    expect(text).toContain('## Day 30: 2027-02-17');
    expect(text).toContain('- [ ] Ask more');
  });

  it('counts from the first day also of somebody who is yet to join', async () => {
    const line = ['goals', 'team/roster.yaml', 'ada', '--now', '2026-11-22', '--out', '-'];
    expect((await cadence(line, { files: plain })).out).toContain('From 2027-01-18');
  });

  it('writes a plan to standard output as part of the one document that was asked for', async () => {
    const written = await cadence([...LINE, '--out', '-'], { files: plain });
    const { out } = await cadence([...LINE, '--out', '-', '--json'], { files: plain });
    expect(JSON.parse(out)).toEqual({ schema: 'cadence.goals/1', file: '-', text: written.out });
    const sarif = await cadence([...LINE, '--out', '-', '--format', 'sarif'], { files: plain });
    expect(JSON.parse(sarif.out)).toHaveProperty('runs');
  });

  it('begins with the goals on the side of the wall that they belong to', async () => {
    const files = { '/home/team/roster.yaml': roster('{ goals: [Ask more, Close 400k by March] }') };
    const { out } = await cadence([...LINE, '--out', '-'], { files });
    const [revenue = '', behaviour = ''] =
      out.split('## Revenue goals')[1]?.split('## Behaviour goals') ?? [];
    expect(revenue).toContain('- [ ] Close 400k by March');
    expect(behaviour).toContain('- [ ] Ask more');
    expect(behaviour).not.toContain('400k');
  });

  it('renews what nobody has edited, and never replaces what somebody has', async () => {
    const world = memoryWorld({ files: plain });
    await cadenceIn(world, LINE);
    const path = '/home/team/goals/ada.md';
    const first = String(world.files.entries.get(path));
    expect((await cadenceIn(world, LINE)).out).toContain('Unchanged: team/goals/ada.md');
    world.files.entries.set('/home/team/roster.yaml', roster('{ goals: [Ask more, Talk less] }'));
    expect((await cadenceIn(world, LINE)).out).toContain('Renewed team/goals/ada.md');
    const edited = `${first}\nOne more line.\n`;
    world.files.entries.set(path, edited);
    const { code, err } = await cadenceIn(world, LINE);
    expect(code).toBe(1);
    expect(err).toContain('[plan-edited]');
    expect(String(world.files.entries.get(path))).toBe(edited);
  });

  it('reads a plan back: what goes where, and what the wall moves', async () => {
    const files = {
      '/home/team/roster.yaml': roster('{ plan: goals/ada.md }'),
      '/home/team/goals/ada.md':
        'From 2027-01-18\n\n## Revenue goals\n\n- Sign 120,000\n\n## Behaviour goals\n\n- Ask more\n- Close the Acme deal\n\n## Day 30\n\n- [x] Meet everybody\n- Explain the product\n',
    };
    const { code, out } = await cadence(['goals', 'team/roster.yaml', 'ada', '--read', '--json'], { files });
    expect(code).toBe(0);
    const plan = JSON.parse(out);
    expect(plan['pipeline-review']).toEqual(['Revenue goal: Sign 120,000', 'Goal: Close the Acme deal']);
    expect(plan['development-session']).toEqual([
      'Goal: Ask more',
      'Goal for day 30: Explain the product (2027-02-17)',
    ]);
    expect(plan.done).toEqual(['Meet everybody']);
    expect(plan.diagnostics[0].code).toBe('walled-text');
    expect(plan.diagnostics[0].place).toMatchObject({ file: 'team/goals/ada.md', line: 10, column: 3 });
  });

  it('brings a plan into the sessions it belongs to', async () => {
    const files = {
      '/home/team/roster.yaml': roster('{ plan: goals/ada.md }'),
      '/home/team/goals/ada.md':
        '## Revenue goals\n- Sign 120,000\n## Behaviour goals\n### Daily\n- Ask more\n',
    };
    const world = memoryWorld({ files });
    const agenda = async (kind: string): Promise<string> => {
      const line = ['agenda', 'team/roster.yaml', 'ada', '--date', '2027-02-01', '--kind', kind];
      return (await cadenceIn(world, [...line, '--format', 'markdown', '--now', '2027-01-05'])).out;
    };
    expect(await agenda('pipeline-review')).toContain('Revenue goal: Sign 120,000');
    const development = await agenda('development-session');
    expect(development).toContain('Goal, every day: Ask more');
    expect(development).not.toContain('120,000');
  });

  it('writes to standard output', async () => {
    const { code, out } = await cadence([...LINE, '--out', '-'], { files: plain });
    expect(code).toBe(0);
    expect(out).toContain('# 30-60-90-day plan: Ada Lovelace with Grace Hopper');
  });
});
