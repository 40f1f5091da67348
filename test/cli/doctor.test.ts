import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guides } from '../../src/guide/clients/index.ts';
import { clients } from '../../src/guide/names.ts';
import { memoryWorld } from './memory-world.ts';
import { cadence, cadenceIn } from './run-cadence.ts';

const file = (name: string): string => readFileSync(`fixtures/errors/${name}.ics`, 'utf8');
const good = readFileSync('fixtures/golden/odd-names/out/leni/pipeline-reviews.ics', 'utf8');

describe('cadence doctor', () => {
  it('judges the calendars below a folder, hidden folders aside', async () => {
    const files = {
      '/home/calendars/a/good.ics': good,
      '/home/calendars/b/BAD.ICS': file('ics-no-uid'),
      '/home/calendars/notes.txt': 'no calendar',
      '/home/calendars/.cadence/bad.ics': file('ics-no-prodid'),
    };
    const { code, out, err } = await cadence(['doctor', 'calendars'], { files });
    expect(code).toBe(1);
    expect(out).toBe('calendars/a/good.ics: ok\n');
    expect(err).toContain('calendars/b/BAD.ICS:4:1: error: an event without a UID [ics-no-uid]');
    expect(err).not.toContain('.cadence');
  });

  it('does not fail for what the standard allows', async () => {
    const { code, err } = await cadence(['doctor', '-'], { stdin: file('ics-rdate') });
    expect(code).toBe(0);
    expect(err).toContain('<stdin>:10:1: warning');
  });

  it('prints one document for programs', async () => {
    const files = { '/home/a.ics': file('ics-zone-missing') };
    const { code, out, err } = await cadence(['doctor', 'a.ics', '--json'], { files });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ errors: 1, diagnostics: [{ code: 'ics-zone-missing' }] });
  });

  it('finds nothing wrong with a plan in which nobody is due, which has no calendars', async () => {
    const roster = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace, email: grace@x.example }
  - { name: Ada, email: ada@x.example, manager: grace@x.example, starts: 2027-07-01 }
`;
    const world = memoryWorld({ files: { '/home/roster.yaml': roster } });
    await cadenceIn(world, ['plan', 'roster.yaml', '--quarter', '2027-Q1']);
    expect(await cadenceIn(world, ['doctor', 'calendars'])).toMatchObject({
      code: 0,
      out: 'calendars: ok, a plan without sessions has no calendars\n',
      err: '',
    });
    const { code, out } = await cadenceIn(world, ['doctor', 'calendars', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ errors: 0, diagnostics: [] });
  });

  it('misses the calendars of a plan that has sessions', async () => {
    const plan = readFileSync('fixtures/golden/odd-names/out/plan.json', 'utf8');
    const { code, err } = await cadence(['doctor', 'plan'], { files: { '/home/plan/plan.json': plan } });
    expect(code).toBe(2);
    expect(err).toContain('there is no .ics file in plan');
  });

  it('cannot run where there is nothing to judge', async () => {
    expect(await cadence(['doctor', 'gone.ics'])).toMatchObject({ code: 2, out: '' });
    const empty = await cadence(['doctor', 'empty'], { files: { '/home/empty': null } });
    expect(empty).toMatchObject({ code: 2, out: '' });
    expect(empty.err).toContain('[unreadable-file]');
  });
});

describe('cadence guide', () => {
  it('lists the programs', async () => {
    const { code, out } = await cadence(['guide']);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual([...clients]);
  });

  it.each(clients)('%s: import, update, undo and the safe habit, in 80 columns', async (client) => {
    const { code, out } = await cadence(['guide', client]);
    expect(code).toBe(0);
    expect(out).toMatch(/\nImport\n1\. [\s\S]*\nUpdate\n1\. [\s\S]*\nUndo\n1\. [\s\S]*\nThe safe habit\n/);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(guides[client].name).toBe(client);
  });

  it('knows the nearest of a name', async () => {
    const { code, err } = await cadence(['guide', 'thunderbrid']);
    expect(code).toBe(2);
    expect(err).toContain('thunderbird');
  });
});
