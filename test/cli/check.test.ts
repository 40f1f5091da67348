import { describe, expect, it } from 'vitest';
import { northwind, pair, roster } from './pair.ts';
import { cadence } from './run-cadence.ts';

describe('cadence check', () => {
  it('annotates in GitHub Actions', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const { out, err } = await cadence(['check', 'bad.yaml'], {
      files: { '/home/bad.yaml': 'people: 3' },
      env,
    });
    expect(out).toContain('::error file=bad.yaml');
    expect(err).toBe('');
  });

  it('looks into the calendars that a roster names', async () => {
    const busy = roster.replace('email: grace@x.example', 'email: grace@x.example, busy: grace.ics');
    const files = { '/home/pair.yaml': busy, '/home/grace.ics': 'no calendar' };
    const { code, err } = await cadence(['check', 'pair.yaml'], { files });
    expect(code).toBe(1);
    expect(err).toContain('grace.ics:1:1: error');
  });

  it('tells people of each roster and reports to code scanning', async () => {
    const files = { ...pair, ...northwind, '/home/bad.yaml': 'people: 3' };
    const good = await cadence(['check', 'pair.yaml', 'roster.yaml'], { files });
    expect(good).toMatchObject({ code: 0, out: 'pair.yaml: ok, 2 people\nroster.yaml: ok, 9 people\n' });
    const sarif = await cadence(['check', 'bad.yaml', 'pair.yaml', '--format', 'sarif'], { files });
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.out).version).toBe('2.1.0');
  });
});
