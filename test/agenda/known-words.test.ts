import { describe, expect, test } from 'vitest';
import { findMotivator, findSkill, isNameOf, plain } from '../../src/agenda/known-words.ts';
import { motivators } from '../../src/agenda/questions/development/motivators.ts';
import { skills } from '../../src/agenda/questions/skills.ts';

describe('a skill in the roster', () => {
  test.each([
    ['discovery', 'discovery'],
    ['Objection handling', 'objections'],
    ['cold-calling', 'prospecting'],
    ['better discovery calls with engineers', 'discovery'],
    ['Decision planning', 'decision planning'],
    ['account growth', 'customer growth'],
    ['time management', 'time and territory'],
    ['coaching', 'coaching'],
  ])('%s is %s', (text, name) => {
    expect(findSkill(text, false)?.name).toBe(name);
  });

  test.each(['calligraphy', 'rediscovery', '', '!'])('%j is none', (text) => {
    expect(findSkill(text, false)).toBeNull();
  });

  test('of a manager is looked for among leadership skills first', () => {
    expect(findSkill('active listening', false)?.name).toBe('discovery');
    expect(findSkill('active listening', true)?.name).toBe('listening');
    expect(findSkill('negotiation', true)?.name).toBe('negotiation');
  });
});

describe('a motivator in the roster', () => {
  test.each([
    ['mastery', 'mastery'],
    ['Opportunity', 'advancement'],
    ['being part of a team', 'connection'],
  ])('%s is %s', (text, name) => {
    expect(findMotivator(text)?.name).toBe(name);
  });

  test('that the product does not know is none', () => {
    expect(findMotivator('chocolate')).toBeNull();
  });
});

test('a text is the name of a skill only where it says nothing else', () => {
  const skill = findSkill('closing', false);
  expect(isNameOf(' Closing ', skill)).toBe(true);
  expect(isNameOf('closing the Acme deal', skill)).toBe(false);
  expect(isNameOf('closing', null)).toBe(false);
});

test.each([...skills, ...motivators])('the words of $name are as texts are looked for', ({ words }) => {
  expect(words.map(plain)).toEqual(words);
  for (const word of words) expect(word.split(' ').length).toBeLessThanOrEqual(3);
});

test.each([
  ['  Time--Management! ', 'time management'],
  ['Préparation à 2', 'préparation à 2'],
  ['…', ''],
])('%j is plainly %j', (text, words) => {
  expect(plain(text)).toBe(words);
});
