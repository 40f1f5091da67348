import { describe, expect, it } from 'vitest';
import { neutralName } from '../../src/wall/neutral-name.ts';

describe('a name where the pipeline is never mentioned', () => {
  it.each([
    'Ada Lovelace',
    'Gerry van der Meer',
    'Mark Price',
    'Bill Close',
    '李小龍',
    'Zoë',
  ])('stays as it is: %s', (name) => {
    expect(neutralName(name)).toBe(name);
  });

  it.each([
    ['Anna Deal', 'Anna D.'],
    ['Deal Forecast', 'D. F.'],
    ['Pipeline', 'P.'],
    ['Q. Quota', 'Q. Q.'],
    ['Eva d e a l Sommer', 'E. D. E. A. L. S.'],
  ])('loses its pipeline words: %s', (name, shown) => {
    expect(neutralName(name)).toBe(shown);
  });
});
