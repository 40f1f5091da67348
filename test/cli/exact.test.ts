import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadence } from './run-cadence.ts';
import { cadenceProcess, ensureBuilt, root } from './spawn-cadence.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cadence-exact-'));
const ROSTER = `defaults: { timeZone: Europe/London, holidays: GB-ENG, workingHours: "Mon-Wed 09:00-10:30" }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example }
`;
const WEEKS = ['--from', '2027-01-04', '--to', '2027-01-17'];

beforeAll(() => {
  ensureBuilt();
  writeFileSync(join(scratch, 'roster.yaml'), ROSTER);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const plan = (...more: string[]) =>
  cadenceProcess(['plan', 'roster.yaml', ...WEEKS, '--dry-run', ...more], { cwd: scratch });

const inMemory = (...more: string[]) =>
  cadence(['plan', 'roster.yaml', ...WEEKS, '--dry-run', ...more], {
    files: { '/home/roster.yaml': ROSTER },
  });

// One waits for its signal while the other proves.
describe.concurrent('--exact', () => {
  it('says of each manager how far the plan is from the best there is', async () => {
    const { code, out, err } = await plan('--exact', '--time-limit', '5', '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    const { proofs } = JSON.parse(out.toString()) as {
      proofs: { manager: string; cost: number; bound: number; gap: number; isOptimal: boolean }[];
    };
    expect(proofs.map(({ manager }) => manager)).toEqual(['grace@x.example']);
    for (const { cost, bound, gap, isOptimal } of proofs) {
      expect(cost).toBeGreaterThanOrEqual(bound);
      expect(gap).toBeCloseTo((cost - bound) / bound);
      expect(isOptimal).toBe(cost === bound);
    }
  });

  it('says what it had when somebody stops it, and writes nothing', async () => {
    const crowded = join(root, 'fixtures/rosters/crowded.yaml');
    // The signal may come before there is anything to stop: then it is tried again, later.
    for (const delay of [400, 2_000, 8_000]) {
      const { code, err } = await cadenceProcess(
        ['plan', crowded, '--quarter', '2027-Q1', '--exact', '--time-limit', '60', '--out', 'stopped'],
        { cwd: scratch, meanwhile: (child) => setTimeout(() => child.kill('SIGINT'), delay) },
      );
      expect([130, null]).toContain(code);
      expect(existsSync(join(scratch, 'stopped'))).toBe(false);
      if (!err.includes('stopped')) continue;
      expect(err).toContain('nothing is written');
      expect(err).not.toContain('    at ');
      return;
    }
    expect.unreachable('it was never stopped while it was proving');
  });

  it('is not asked for a limit alone', async () => {
    const { code, err } = await inMemory('--time-limit', '20');
    expect(code).toBe(2);
    expect(err).toContain('--time-limit is for --exact alone');
  });
});

describe('--effort', () => {
  it('plans the same again with the same effort, and takes no other words', async () => {
    const quick = await inMemory('--effort', 'quick', '--json');
    const again = await inMemory('--effort', 'quick', '--json');
    expect(again.out).toBe(quick.out);
    expect(JSON.parse(quick.out).proofs).toBeUndefined();
    expect((await inMemory('--effort', 'some')).code).toBe(2);
  });
});
