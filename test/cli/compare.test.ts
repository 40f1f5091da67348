import { describe, expect, it } from 'vitest';
import { cadence, fixture } from './run-cadence.ts';

const roster = fixture('trio.yaml');
const files = { '/home/a.yaml': roster, '/home/b.yaml': fixture('trio-changed.yaml') };

describe('cadence compare', () => {
  it('finds nothing between a roster and itself', async () => {
    const { out, code } = await cadence(['compare', 'a.yaml', 'a.yaml', '--quarter', '2027-Q1', '--json'], {
      files,
    });
    expect(code).toBe(0);
    const { a, b, same, moved, onlyA, onlyB } = JSON.parse(out);
    expect(b).toEqual(a);
    expect(same).toBe(a.sessions);
    expect([...moved, ...onlyA, ...onlyB]).toEqual([]);
  });

  it('accounts for every session of both', async () => {
    const { out } = await cadence(['compare', 'a.yaml', 'b.yaml', '--quarter', '2027-Q1', '--json'], {
      files,
    });
    const { a, b, same, moved, onlyA, onlyB } = JSON.parse(out);
    expect(same + moved.length + onlyA.length).toBe(a.sessions);
    expect(same + moved.length + onlyB.length).toBe(b.sessions);
    expect(moved.length + onlyA.length + onlyB.length).toBeGreaterThan(0);
  });

  it('keeps to 80 columns', async () => {
    const { out } = await cadence(['compare', 'a.yaml', 'b.yaml', '--quarter', '2027-Q1'], { files });
    expect(out).toMatch(/^Leadership share +\d+ %/m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
