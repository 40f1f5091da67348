import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNamed } from '../../src/cli/init/answers.ts';
import { composeRoster } from '../../src/cli/init/compose-roster.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { memoryWorld } from './memory-world.ts';
import { cadence, cadenceIn, fixture } from './run-cadence.ts';

const flags = [
  ...['--organization', 'Northwind: "Traders" #1'],
  ...['--time-zone', 'Europe/London', '--holidays', 'gb-eng, US'],
  ...['--manager', 'Grace Hopper <Grace@x.example>'],
  ...['--rep', 'Ada, "Lovelace" <ada@x.example>', '--rep', 'alan.turing@x.example'],
];

describe('cadence init', () => {
  it('writes a roster from its options that cadence check accepts, with every comment a valid field', async () => {
    const { code, out, err, world } = await cadence(['init', ...flags]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('cadence plan roster.yaml');
    const checked = await cadenceIn(world, ['check', 'roster.yaml']);
    expect(checked).toMatchObject({ code: 0, out: 'roster.yaml: ok, 3 people\n', err: '' });

    const text = world.files.entries.get('/home/roster.yaml') ?? '';
    const uncommented = text
      .replace(/^( *)# ((?: {2})?[\w-]+:(?: .*)?)$/gm, '$1$2')
      .replace(/^.*busy:.*\n/m, '');
    expect(uncommented).not.toContain('# leave');
    const outcome = await readRoster({ file: 'r.yaml', text: uncommented });
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.value?.people.find(({ email }) => email === 'ada@x.example')?.leave).toHaveLength(2);
  });

  it('keeps what was answered', async () => {
    const { out } = await cadence(['init', '-', ...flags]);
    const { value } = await readRoster({ file: 'r.yaml', text: out });
    expect(value).toMatchObject({
      organization: 'Northwind: "Traders" #1',
      people: [
        { name: 'Ada, "Lovelace"', email: 'ada@x.example', manager: 'grace@x.example' },
        { name: 'Alan Turing', email: 'alan.turing@x.example', manager: 'grace@x.example' },
        {
          name: 'Grace Hopper',
          email: 'grace@x.example',
          manager: null,
          holidays: { regions: ['GB-ENG', 'US'] },
        },
      ],
    });
  });

  it('never overwrites, whatever the option', async () => {
    const files = { '/home/roster.yaml': 'mine' };
    const { code, err, world } = await cadence(['init', ...flags], { files });
    expect(code).toBe(2);
    expect(err).toContain('file-exists');
    expect(world.files.entries.get('/home/roster.yaml')).toBe('mine');
  });

  it('asks five questions on a terminal, and no more than it has to', async () => {
    const typed = [
      'Northwind',
      '',
      'US',
      'Grace <grace@x.example>',
      'Ada <ada@x.example>, Alan <alan@x.example>',
    ];
    const { code, world } = await cadence(['init', 'team.yaml'], { isTTY: true, typed });
    expect(code).toBe(0);
    const text = world.files.entries.get('/home/team.yaml') ?? '';
    const { value } = await readRoster({ file: 'team.yaml', text });
    expect(value?.people.map(({ name, timeZone }) => `${name} ${timeZone}`)).toEqual([
      'Ada Europe/London',
      'Alan Europe/London',
      'Grace Europe/London',
    ]);

    const asked: string[] = [];
    const other = memoryWorld({ isTTY: true });
    const asking = {
      ...other,
      ask: async ({ message }: { message: string }) => {
        asked.push(message);
        return 'Ada <a@x.example>';
      },
    };
    await cadenceIn(asking, [
      'init',
      ...flags.filter((word, at) => word !== '--rep' && flags[at - 1] !== '--rep'),
    ]);
    expect(asked).toEqual([expect.stringContaining('Reps')]);
  });

  it.each([
    ['standard input is no terminal', {}, []],
    ['CI is set', { isTTY: true, env: { CI: 'true' } }, []],
    ['--no-input is given', { isTTY: true }, ['--no-input']],
  ])('names the options instead of asking where %s', async (_, options, extra) => {
    const { code, err, world } = await cadence(['init', ...extra], options);
    expect(code).toBe(2);
    expect(err).toContain('--time-zone, --manager and --rep');
    expect(world.files.entries.has('/home/roster.yaml')).toBe(false);
  });

  it.each([
    [['--time-zone', 'Europe/Lodnon'], 'Europe/London'],
    [['--holidays', 'XX'], 'XX'],
    [['--manager', 'Grace'], 'Grace Hopper <grace@northwind.example>'],
    [['--rep', 'grace@x.example'], 'named once'],
  ])('refuses %j', async (line, hint) => {
    const { code, err } = await cadence(['init', ...flags, ...line]);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(hint);
  });

  it('writes a roster of any names that the roster reader accepts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (name) => {
        const email = 'ada@x.example';
        const text = composeRoster(
          {
            organization: null,
            timeZone: 'Europe/London',
            hours: 'Mon-Fri 09:00-17:00',
            holidays: [],
            manager: { name: 'Grace', email: 'grace@x.example' },
            reps: [{ name, email }],
          },
          'r.yaml',
        );
        const yaml = await readRoster({ file: 'r.yaml', text });
        const people = [
          { name: 'Grace', email: 'grace@x.example' },
          { name, email, manager: 'grace@x.example' },
        ];
        const defaults = { timeZone: 'Europe/London' };
        const json = await readRoster({ file: 'r.json', text: JSON.stringify({ defaults, people }) });
        const names = (outcome: typeof yaml) => outcome.value?.people.map((person) => person.name);
        expect(names(yaml)).toEqual(names(json));
      }),
    );
  });
});

describe('cadence init --from-csv', () => {
  it('keeps everything the export says', async () => {
    const columns = [
      'name,email,manager,time_zone,working_hours,holidays,leave,busy,starts,ends,focus,motivator,goals,plan,open_pipeline_review,open_development_session,reminder,meeting_place',
      'Grace,grace@x.example,,Europe/Berlin,,DE-BY,,,,,,,,,,,false,',
      'Ada,ada@x.example,grace@x.example,Europe/Berlin,"Mon-Thu 09:00-17:30, Fri 22:00-06:00",NO,2027-02-15..2027-02-19;2027-03-05,a.ics,2027-01-18,2027-12-31,discovery;negotiation,mastery,"Say ""no"": once",goals/ada.md,Call Jim back,"2027-01-13 Try again; 2027: plan it","10; 1440","Room 4, left"',
      'Bo,bo@x.example,grace@x.example,America/New_York,,DE-BY,,,,,,,,,,,,',
      'Cy,cy@x.example,grace@x.example,Europe/Berlin,,false,,,,,,,,,,,,false',
    ].join('\n');
    const files = { '/home/staff.csv': columns };
    const { code, err, world } = await cadence(['init', '--from-csv', 'staff.csv'], { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = world.files.entries.get('/home/roster.yaml') ?? '';
    const bare = (roster: unknown): unknown =>
      JSON.parse(JSON.stringify(roster, (key, value) => (key === 'place' ? undefined : value)));
    const before = await readRoster({ file: 'staff.csv', text: columns });
    const after = await readRoster({ file: 'roster.yaml', text });
    expect(bare(after.value)).toEqual(bare(before.value));
  });

  it('takes an export as it comes, with its headings mapped', async () => {
    const files = { '/home/hris.csv': fixture('hris-export.csv') };
    const columns =
      'name=Full Name,email=Work E-Mail,manager=Reports To,time_zone=Time Zone,holidays=Site Holidays';
    const { code, out } = await cadence(['init', '-', '--from-csv', 'hris.csv', '--columns', columns], {
      files,
    });
    expect(code).toBe(0);
    const before = await readRoster(
      { file: 'h.csv', text: files['/home/hris.csv'] },
      { columns: new Map(columns.split(',').map((pair) => pair.split('=') as [string, string])) },
    );
    const { value } = await readRoster({ file: 'r.yaml', text: out });
    const who = (roster: typeof value) =>
      roster?.people.map(({ email, manager, timeZone }) => [email, manager, timeZone]);
    expect(who(value)).toEqual(who(before.value));
  });

  it('shows what is wrong with the export and writes nothing', async () => {
    const files = { '/home/staff.csv': 'name,email\nAda,ada\n' };
    const { code, err, world } = await cadence(['init', '--from-csv', 'staff.csv'], { files });
    expect(code).toBe(1);
    expect(err).toContain('staff.csv:2:');
    expect(world.files.entries.has('/home/roster.yaml')).toBe(false);
  });
});

describe('a person on the command line', () => {
  it.each([
    ['Grace Hopper <grace@x.example>', 'Grace Hopper', 'grace@x.example'],
    ['"Hopper, Grace" <GRACE@x.example>', 'Hopper, Grace', 'grace@x.example'],
    ['  grace.m-hopper@x.example ', 'Grace M Hopper', 'grace.m-hopper@x.example'],
    ['<grace@x.example>', 'Grace', 'grace@x.example'],
  ])('%s', (text, name, email) => {
    expect(readNamed(text)).toEqual({ value: { name, email } });
  });

  it.each(['', 'Grace', 'Grace <grace>', 'Grace grace@x.example'])('is not %j', (text) => {
    expect(readNamed(text)).toHaveProperty('wrong');
  });
});
