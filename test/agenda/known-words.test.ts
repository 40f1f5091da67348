import { describe, expect, test } from 'vitest';
import { findMotivator, findSkill, isNameOf } from '../../src/agenda/known-words.ts';

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
