import { describe, expect, it } from 'vitest';
import { cadence, cadenceIn, filesBelow, fixture } from './run-cadence.ts';

const files = {
  '/home/roster.yaml': fixture('northwind.yaml'),
  '/home/crowded.yaml': fixture('crowded.yaml'),
  '/home/duo.json': fixture('duo.json'),
};
const QUARTER = ['--quarter', '2027-Q1'];

interface Verdict {
  readonly forbidden: readonly { rule: string; detail: string }[];
  readonly costs: readonly { rule: string; cost: number }[];
}

interface Document {
  readonly series: readonly {
    readonly kind: string;
    readonly sessions: readonly {
      readonly period: string;
      readonly status: string;
      readonly here: Verdict | null;
      readonly free: number;
      readonly others: readonly Verdict[];
      readonly asked: readonly Verdict[];
      readonly because: readonly object[];
      readonly wouldHelp: readonly string[];
    }[];
  }[];
}

async function ask(...line: string[]): Promise<Document> {
  const { out, code } = await cadence(['why', ...line, '--json'], { files });
  expect(code).toBe(0);
  return JSON.parse(out) as Document;
}

describe('cadence why', () => {
  it('says why a session is at home, and what forbids another time', async () => {
    const { series } = await ask(
      'roster.yaml',
      'Ada Lovelace',
      '2027-01-12',
      '--not-at',
      'Tue 10:00',
      ...QUARTER,
    );
    expect(series.map(({ sessions }) => sessions.map(({ status }) => status))).toEqual([['home'], ['home']]);
    const review = series[0]?.sessions[0];
    expect(review?.here?.forbidden).toEqual([]);
    expect(review?.asked[0]?.forbidden[0]?.rule).toBe('double-booking');
    expect(review?.free).toBeGreaterThan(0);
    for (const other of review?.others ?? []) expect(other.forbidden).toEqual([]);
  });

  it('gives the reasons of a session that has no place', async () => {
    const fortnight = ['--from', '2027-01-04', '--to', '2027-01-17'];
    const { world } = await cadence(['plan', 'crowded.yaml', ...fortnight], { files });
    const { unplaced } = JSON.parse(filesBelow(world, '/home/calendars')['plan.json'] ?? '') as {
      unplaced: { kind: string; rep: string; period: string; excused: boolean }[];
    };
    const one = unplaced.find(({ excused, kind }) => !excused && kind === 'pipeline-review');
    if (one === undefined) throw new Error('every session has a place');
    const { out } = await cadenceIn(world, [
      'why',
      'crowded.yaml',
      one.rep,
      one.period,
      '--kind',
      one.kind,
      '--json',
    ]);
    const { series } = JSON.parse(out) as Document;
    const session = series[0]?.sessions.find(({ period }) => period === one.period);
    expect(session?.status).toBe('unplaced');
    expect(session?.here).toBeNull();
    expect(session?.free).toBe(0);
    expect(session?.because).not.toEqual([]);
    expect(session?.wouldHelp).not.toEqual([]);
  });

  it('speaks of the whole series in lines of 80 columns', async () => {
    const { out } = await cadence(
      ['why', 'roster.yaml', 'alan turing', '--not-at', 'Tue 10:00', ...QUARTER],
      {
        files,
      },
    );
    expect(out).toMatch(/at home \w{3} \d\d:\d\d: \d+ of 13 due are there/);
    expect(out).toMatch(/Tue 10:00 is free in 0 of 13 weeks/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    [['why', 'roster.yaml', 'Grace Hopper'], 'has no manager'],
    [['why', 'roster.yaml', 'Ada Lovelace', 'soon'], 'write a day'],
    [['why', 'roster.yaml', 'Ada Lovelace', '2029-01-01', ...QUARTER], 'does not hold that week'],
    [['why', 'roster.yaml', 'Ada Lovelace', '--not-at', 'ten'], 'Tue 10:00'],
    [['why', 'roster.yaml', 'Ada Lovelace', '--out', 'nowhere'], 'there is no plan.json'],
  ])('%j cannot be answered, and it says why', async (line, words) => {
    const { code, err } = await cadence(line, { files });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('takes a part of a name that nobody else has, and offers the nearest', async () => {
    expect((await cadence(['why', 'roster.yaml', 'lovel', ...QUARTER], { files })).code).toBe(0);
    const { code, err } = await cadence(['why', 'roster.yaml', 'Lovelase'], { files });
    expect(code).toBe(1);
    expect(err).toContain('did you mean Lovelace?');
  });

  it('does not answer from the plan of other people', async () => {
    const planned = await cadence(['plan', 'duo.json', ...QUARTER], { files });
    expect(planned.code).toBe(0);
    const { code, err, out } = await cadenceIn(planned.world, ['why', 'roster.yaml', 'Ada Lovelace']);
    expect(code).toBe(2);
    expect(err).toContain('[plan-other-roster]');
    expect(out).toBe('');
  });
});
