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

  it('tells programs the verdict of every line that has one', async () => {
    const { out, err } = await cadence(['wall', 'good.txt', 'bad.txt', '--json'], { files });
    expect(err).toBe('');
    const { schema, verdict, texts } = JSON.parse(out);
    expect({ schema, verdict }).toEqual({ schema: 'cadence.wall/1', verdict: 'block' });
    expect(texts[0]).toEqual({ file: 'good.txt', verdict: 'ok', lines: [] });
    expect(texts[1].lines).toMatchObject([{ line: 2, verdict: 'block' }]);
    const [finding] = texts[1].lines[0].findings;
    expect(texts[1].lines[0].text.slice(finding.from, finding.to)).toBe(finding.text);
  });

  it('stops the accounts it is told of, unless that is the name of somebody in the roster', async () => {
    const lines = ['wall', 'account.txt', '--accounts', 'accounts.txt'];
    expect((await cadence(['wall', 'account.txt'], { files })).code).toBe(0);
    expect((await cadence(lines, { files })).code).toBe(1);
    expect((await cadence([...lines, '--config', 'roster.yaml'], { files })).code).toBe(0);
  });

  it('fails for a warning only when asked to', async () => {
    const line = 'By Friday she wants numbers';
    expect((await cadence(['wall'], { stdin: line })).code).toBe(0);
    expect((await cadence(['wall', '--warn-as-error'], { stdin: line })).code).toBe(1);
  });
});
