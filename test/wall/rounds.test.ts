import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/wall/wall.ts';

/** fixtures/wall/rounds/README.md has what each round got at first sight; here, nothing of it may be lost. */
const ROUNDS = [
  '1-ordinary',
  '1-adversarial',
  '2-adversarial',
  '3-templates',
  '4-mixed',
  '5-traps',
  '6-fresh',
  '7-languages',
  '8-fresh',
  '9-own',
  '10-own',
  '11-fresh',
];

/** Percentages of the lines of a file by verdict; each line is judged once. */
function shares(round: string, side: 'development' | 'pipeline'): { block: number; warn: number } {
  const text = readFileSync(`fixtures/wall/rounds/${round}-${side}.txt`, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const verdicts = lines.map((line) => judge(line).verdict);
  const share = (wanted: string): number =>
    (100 * verdicts.filter((verdict) => verdict === wanted).length) / lines.length;
  return { block: share('block'), warn: share('warn') };
}

describe.each(ROUNDS)('of the lines of round %s, the wall', (round) => {
  it('blocks and warns about few that are fit for development', () => {
    const { block, warn } = shares(round, 'development');
    expect(block).toBeLessThanOrEqual(round === '2-adversarial' ? 1 : 0.3);
    expect(warn).toBeLessThanOrEqual(5);
  });

  it('catches pipeline talk', () => {
    const { block, warn } = shares(round, 'pipeline');
    expect(block + warn).toBeGreaterThanOrEqual(round.endsWith('-own') ? 90 : 94);
  });
});
