import { describe, expect, it } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { cadence, cadenceIn, filesBelow } from './run-cadence.ts';

const roster = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - name: Zoë Lovelace
    email: ada@x.example
    manager: grace@x.example
    development: { goals: ["Ask *two* more questions"], notes: ["Wants to teach"] }
  - { name: Alan Turing, email: alan@x.example, manager: grace@x.example }
`;
const files = { '/home/roster.yaml': roster };
const JANUARY = ['--now', '2027-01-05'];

/** The text of a published event's description, its folds and escapes undone. */
function descriptions(calendar: string): string[] {
  const lines = calendar.replace(/\r\n /g, '').split('\r\n');
  return lines
    .filter((line) => line.startsWith('DESCRIPTION:'))
    .map((line) =>
      line
        .slice(12)
        .replace(/\\n/g, '\n')
        .replace(/\\([,;\\])/g, '$1'),
    );
}

async function sessionsOf(line: readonly string[], world = memoryWorld({ files })) {
  const { code, out } = await cadenceIn(world, ['agenda', 'roster.yaml', ...line, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('cadence agenda', () => {
  it('shows the next session of each kind, in 80 columns', async () => {
    const { code, out } = await cadence(['agenda', 'roster.yaml', 'ada@x.example', ...JANUARY], { files });
    expect(code).toBe(0);
    expect(
      out.match(/^(Pipeline review|Development session): Zoë Lovelace with Grace Hopper$/gm),
    ).toHaveLength(2);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('shows what the published calendars say', async () => {
    const world = memoryWorld({ files });
    await cadenceIn(world, ['plan', 'roster.yaml', '--quarter', '2027-Q1']);
    const published = filesBelow(world, '/home/calendars')['grace/development-sessions.ics'] ?? '';
    const document = await sessionsOf(['zoe', ...JANUARY, '--kind', 'development-session'], world);
    const [session] = document.sessions;
    expect(document.plan).toBe('calendars/plan.json');
    const prompts = session.agenda.items.flatMap((item: { prompts: string[] }) => item.prompts);
    const said = descriptions(published).find((text) => text.includes(prompts[0])) ?? '';
    for (const prompt of prompts) expect(said).toContain(`- ${prompt}`);
    const byFile = await sessionsOf(['zoe', ...JANUARY, '--out', 'calendars/plan.json'], world);
    expect(byFile.sessions).toContainEqual(session);
  });

  it('finds a rep by any part of the name that nobody else has', async () => {
    for (const word of ['ALAN', 'Turing', 'alan turing', 'alan@x']) {
      const { sessions } = await sessionsOf([word, ...JANUARY]);
      expect(sessions[0].rep).toBe('alan@x.example');
    }
  });

  it('looks from a day on, and at a week', async () => {
    const onward = await sessionsOf(['zoe', '--date', '2027-03-08', ...JANUARY]);
    expect(onward.sessions.map(({ period }: { period: string }) => period)).toContain('2027-W10');
    const week = await sessionsOf(['zoe', '--period', '2027-W05', '--kind', 'pipeline-review', ...JANUARY]);
    expect(week.sessions.map(({ period }: { period: string }) => period)).toEqual(['2027-W05']);
  });

  it('shows a quarter: the published one, or where that is not all of it, as it would be planned', async () => {
    const world = memoryWorld({ files });
    const of = async (quarter: string) => sessionsOf(['zoe', '--quarter', quarter, ...JANUARY], world);
    const weeks = ({ sessions }: { sessions: readonly { kind: string; period: string }[] }) =>
      sessions.filter(({ kind }) => kind === 'pipeline-review').map(({ period }) => period);
    const unpublished = await of('2027-Q1');
    expect(unpublished.plan).toBeNull();
    expect(weeks(unpublished)).toHaveLength(13);
    await cadenceIn(world, ['plan', 'roster.yaml', '--quarter', '2027-Q1']);
    expect(await of('2027-Q1')).toMatchObject({
      plan: 'calendars/plan.json',
      sessions: unpublished.sessions,
    });
    const next = await of('2027-Q2');
    expect(next.plan).toBeNull();
    expect(weeks(next)).toContain('2027-W14');
    expect(weeks(next)).not.toContain('2027-W13');
    await cadenceIn(world, [
      'plan',
      'roster.yaml',
      '--from',
      '2027-04-05',
      '--to',
      '2027-04-18',
      '--out',
      'q2',
    ]);
    expect(
      weeks(await sessionsOf(['zoe', '--quarter', '2027-Q2', '--out', 'q2', ...JANUARY], world)),
    ).toHaveLength(13);
  });

  it('looks into the next quarter where this one has no session left', async () => {
    const { sessions } = await sessionsOf(['zoe', '--now', '2027-04-03T23:00:00Z']);
    expect(sessions.map(({ localStart }: { localStart: string }) => localStart.slice(0, 7))).toContain(
      '2027-04',
    );
  });

  it('writes Markdown in which roster text is text', async () => {
    const line = ['agenda', 'roster.yaml', 'zoe', '--kind', 'development-session', '--format', 'markdown'];
    const { out } = await cadence([...line, ...JANUARY], { files });
    expect(out).toContain('# Development session: Zoë Lovelace with Grace Hopper\n');
    expect(out).toContain('- Goal: Ask \\*two\\* more questions\n');
  });

  it('keeps the manager’s notes from the rep', async () => {
    const said = async (audience: string): Promise<string> => {
      const documents = await Promise.all(
        ['2027-01-05', '2027-01-19', '2027-02-02'].map((day) =>
          sessionsOf(['zoe', ...JANUARY, '--date', day, '--audience', audience]),
        ),
      );
      return JSON.stringify(documents);
    };
    expect(await said('manager')).toContain('Wants to teach');
    expect(await said('rep')).not.toContain('Wants to teach');
    expect(await said('rep')).toContain('more questions');
    expect(await said('ops')).not.toContain('more questions');
  });
});
