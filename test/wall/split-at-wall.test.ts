import { describe, expect, it } from 'vitest';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';

describe('a line that is mixed', () => {
  it.each([
    [
      'Practise your listening, then go through the forecast',
      ['Practise your listening'],
      ['go through the forecast'],
    ],
    ['Check-in and energy, afterwards top deals', ['Check-in and energy'], ['top deals']],
    ['Listening skills & the forecast', ['Listening skills'], ['the forecast']],
    [
      'First feedback both ways; second, update close dates',
      ['First feedback both ways'],
      ['second, update close dates'],
    ],
    [
      'How do you feel? What is your commit for March?',
      ['How do you feel?'],
      ['What is your commit for March?'],
    ],
  ])('is split at the clause: %s', (line, development, pipeline) => {
    expect(splitAtWall(line)).toMatchObject({ development, pipeline });
  });
});

describe('a line that cannot be split', () => {
  it.each([
    'Role-play the pricing talk for the Fabrikam deal',
    'Deal review: Brightwater, Sonnenhof, Kestrel',
    'They went quiet after pricing. Call them?',
    'Goal: close $120k',
  ])('goes to the pipeline side as a whole: %s', (line) => {
    expect(splitAtWall(line)).toMatchObject({ development: [], pipeline: [line] });
  });
});

describe('a line fit for development', () => {
  it('stays whole', () => {
    expect(splitAtWall('  Listening, questions; silence. ')).toEqual({
      development: ['Listening, questions; silence.'],
      pipeline: [],
      pieces: [{ side: 'development', text: '  Listening, questions; silence. ' }],
      doubts: [],
    });
  });

  it('stays whole where the wall only warns, with its doubts', () => {
    const line = 'Lunch at Target, then read';
    const { development, pipeline, doubts } = splitAtWall(line, {
      accounts: [{ name: 'Target', ambiguous: true }],
    });
    expect({ development, pipeline }).toEqual({ development: [line], pipeline: [] });
    expect(doubts).toMatchObject([{ rule: 'named-account', text: 'Target' }]);
  });
});
