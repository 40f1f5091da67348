import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/model.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { verify } from '../../src/verify/verify.ts';
import { day } from '../promises/run.ts';
import { mutations } from './mutants.ts';
import { publish } from './published.ts';
import { spoil } from './spoil.ts';
import { busyTeam } from './teams.ts';

const trio = { text: readFileSync('fixtures/rosters/trio.yaml', 'utf8') };
const trioChanged = { text: readFileSync('fixtures/rosters/trio-changed.yaml', 'utf8') };
const planned = publish(trio);

async function readAs({ text }: { readonly text: string }): Promise<Roster> {
  const { value } = await readRoster({ file: 'roster.yaml', text }, {});
  if (value === null) throw new Error('no roster');
  return value;
}

describe('a good plan', () => {
  it('breaks no rule, and every kind of mutant of it does', async () => {
    const { input } = await publish(busyTeam);
    expect(verify(input).diagnostics).toEqual([]);
    const unnoticed = [...spoil(input, Object.keys(mutations).length)].filter(
      ({ found }) => found.length === 0,
    );
    expect(unnoticed.map(({ kind, row }) => `${kind}: ${row.title} ${row.period}`)).toEqual([]);
  });

  it.each([
    ['harbor', '2027-02-14'],
    ['odd-names', '2027-02-14'],
    ['crowded', '2027-01-17'],
  ])('%s breaks no rule', async (name, last) => {
    const horizon = { by: 'range', from: day('2027-01-04'), to: day(last) } as const;
    const { input } = await publish(
      { text: readFileSync(`fixtures/rosters/${name}.yaml`, 'utf8') },
      { horizon },
    );
    expect(verify(input).diagnostics).toEqual([]);
  });
});

describe('plan after plan', () => {
  it('breaks no rule with cancelled sessions, a leaver and a joiner', async () => {
    const first = await planned;
    const second = await publish(trioChanged, { previous: first, now: '2027-02-10' });
    expect(second.assembled.plan.sessions.some(({ status }) => status === 'cancelled')).toBe(true);
    expect(verify(second.input).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('breaks no rule in the quarter after, beside what is left of the one before', async () => {
    const first = await planned;
    const horizon = { by: 'quarter', quarter: { year: 2027, quarter: 2 } } as const;
    const second = await publish(trio, { previous: first, now: '2027-03-10', horizon });
    expect(second.assembled.plan.outside.length).toBeGreaterThan(0);
    expect(verify(second.input).diagnostics).toEqual([]);
  });

  it('finds what the roster has come to say since', async () => {
    const { input } = await planned;
    const roster = await readAs(trioChanged);
    const codes = new Set(verify({ ...input, roster }).diagnostics.map(({ code }) => code));
    expect([...codes].sort()).toEqual(
      expect.arrayContaining(['verify-leave', 'verify-missing', 'verify-stranger']),
    );
  });

  it('tells of what has begun as a warning', async () => {
    const { input } = await planned;
    const roster = await readAs(trioChanged);
    const { diagnostics } = verify({ ...input, roster, now: input.now + 400 * 1440 });
    expect(
      diagnostics.filter(({ code }) => code === 'verify-leave').map(({ severity }) => severity),
    ).toContain('warning');
  });
});
