import { describe, expect, it } from 'vitest';
import { cadence } from './run-cadence.ts';

const files = {
  '/home/good.txt': 'Ask more open questions\n',
  '/home/bad.txt': 'Ask more open questions\nClose the Contoso deal by March\n',
  '/home/account.txt': 'Talk about Fabrikam\n',
  '/home/accounts.txt': '# ours\nFabrikam\n\n',
  '/home/roster.yaml': `defaults: { timeZone: Europe/London, holidays: false }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Fabrikam Jones, email: jones@x.example, manager: grace@x.example }
`,
};

describe('cadence wall', () => {
  it('passes what belongs into a development session', async () => {
    expect(await cadence(['wall', 'good.txt'], { files })).toMatchObject({
      code: 0,
      out: 'ok, no pipeline talk\n',
      err: '',
    });
  });

  it('blocks pipeline talk at its place, from files and from standard input', async () => {
    const file = await cadence(['wall', 'good.txt', 'bad.txt'], { files });
    expect(file.code).toBe(1);
    expect(file.out).toBe('');
    expect(file.err).toMatch(/^bad\.txt:2:\d+: error: /);
    const piped = await cadence(['wall'], { stdin: files['/home/bad.txt'] });
    expect(piped.code).toBe(1);
    expect(piped.err).toMatch(/^<stdin>:2:\d+: error: /);
  });

  it('tells programs the verdict of every line, one object a line', async () => {
    const { out, err, code } = await cadence(['wall', 'good.txt', '-', '--json'], {
      files,
      stdin: '# Notes\n\n- career pipeline, then the \u{1F4C8} forecast',
    });
    expect({ err, code }).toEqual({ err: '', code: 1 });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, line, verdict }) => [file, line, verdict])).toEqual([
      ['good.txt', 1, 'ok'],
      ['<stdin>', 1, 'ok'],
      ['<stdin>', 2, 'ok'],
      ['<stdin>', 3, 'block'],
    ]);
    const [last] = lines.slice(-1);
    const [finding] = last.findings;
    expect(last.text.slice(finding.from, finding.to)).toBe(finding.text);
    expect(finding).toMatchObject({ rule: 'forecast', category: 'forecast', text: 'forecast' });
    expect(finding.suggestion).not.toBe('');
    expect(last.masked[0]).toMatchObject({ text: 'pipeline', maskedBy: 'career pipeline' });
    expect(lines[0].findings).toEqual([]);
  });

  it('stops the accounts it is told of, unless that is the name of somebody in the roster', async () => {
    const lines = ['wall', 'account.txt', '--accounts', 'accounts.txt'];
    expect((await cadence(['wall', 'account.txt'], { files })).code).toBe(0);
    expect((await cadence(lines, { files })).code).toBe(1);
    expect((await cadence([...lines, '--config', 'roster.yaml'], { files })).code).toBe(0);
  });

  it('only warns of an account whose name is a word too', async () => {
    const world = { stdin: 'Ask Target about it', files: { '/home/accounts.txt': 'Target\n' } };
    const line = ['wall', '--accounts', 'accounts.txt'];
    expect((await cadence(line, world)).code).toBe(1);
    const ambiguous = await cadence([...line, '--ambiguous', 'Target'], world);
    expect(ambiguous.code).toBe(0);
    expect(ambiguous.err + ambiguous.out).toContain('Target');
    const lower = { ...world, stdin: 'Set yourself a reading target' };
    expect((await cadence([...line, '--ambiguous', 'Target', '--warn-as-error'], lower)).code).toBe(0);
  });

  it('fails for a warning only when asked to', async () => {
    const line = 'By Friday she wants numbers';
    expect((await cadence(['wall'], { stdin: line })).code).toBe(0);
    expect((await cadence(['wall', '--warn-as-error'], { stdin: line })).code).toBe(1);
  });

  it('reads an export of a CRM', async () => {
    const crm = 'Id;Account Name;Owner\n1;Fabrikam GmbH;Jones\n2;"Halvorsen; Sons";Ann\n';
    const world = { files: { ...files, '/home/crm.csv': crm } };
    expect((await cadence(['wall', 'account.txt', '--accounts', 'crm.csv'], world)).code).toBe(1);
    const owner = ['wall', 'account.txt', '--accounts', 'crm.csv', '--accounts-column', 'Owner'];
    expect((await cadence(owner, world)).code).toBe(0);
    const wrong = await cadence([...owner.slice(0, -1), 'Ownr'], world);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('did you mean "Owner"?');
  });

  it('never stands open unnoticed', async () => {
    const world = { files: { ...files, '/home/none.txt': '# to do\n' } };
    const none = await cadence(['wall', 'good.txt', '--accounts', 'none.txt'], world);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('[no-accounts]');
  });

  it('keeps the guard of a roster, and tells which entries of allow do nothing', async () => {
    const guard =
      'guard: { accounts: { file: crm.csv, ambiguous: [Target] }, allow: [pipeline academy, quota of hugs], deny: [golf day] }\n';
    const world = {
      files: {
        '/home/team/roster.yaml': `${guard}${files['/home/roster.yaml']}`,
        '/home/team/crm.csv': 'Account,Region\nTarget,US\nBluepeak,EU\n',
      },
      stdin:
        'Pipeline academy, module 2\nA golf day\nLunch at Target\nSet yourself a target\nCoffee at bluepeak\n',
    };
    const { out, err, code } = await cadence(['wall', '--config', 'team/roster.yaml', '--json'], world);
    expect(code).toBe(1);
    const verdicts = out.trimEnd().split('\n');
    expect(verdicts.map((line) => JSON.parse(line).verdict)).toEqual(['ok', 'block', 'warn', 'ok', 'block']);
    expect(err).toContain('the allowed phrase "quota of hugs"');
    expect(err).not.toContain('"pipeline academy"');
    expect(err).toMatch(/^team\/roster\.yaml:1:\d+: warning/);
  });

  it('coaches questions', async () => {
    const stdin = '- What helped you?\n\n- Did you practise?\n';
    const human = await cadence(['wall', '--questions'], { stdin });
    expect(human).toMatchObject({ code: 0, err: '' });
    expect(human.out).toContain('<stdin>:1: open: - What helped you?\n');
    expect(human.out).toContain('ask: What happened when you set out to practise?\n');
    const json = await cadence(['wall', '--questions', '--json', '--warn-as-error'], { stdin });
    expect(json.code).toBe(1);
    const lines = json.out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { line: 1, kind: 'open', openForm: null },
      { line: 3, kind: 'closed', openForm: 'What happened when you set out to practise?' },
    ]);
  });
});
