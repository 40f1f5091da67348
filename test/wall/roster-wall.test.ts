import { describe, expect, it } from 'vitest';
import { developmentNames, rosterWall, unusedEntries, withNames } from '../../src/wall/roster-wall.ts';
import { splitAtWall } from '../../src/wall/split-at-wall.ts';
import { person, roster, texts } from '../agenda/people.ts';

const people = [person('Deal Forecast', null, { email: 'deal@x.example' }), person('Ada', null)];
const names = people.map(({ name }) => name);
const nothing = { accounts: null, allow: [], deny: [] };

describe('the wall of a roster', () => {
  it('calls people otherwise whose names are pipeline talk', () => {
    const shown = developmentNames(people);
    expect([...shown]).toEqual([['deal@x.example', 'D. F.']]);
    const split = splitAtWall('Ask deal forecast for feedback', rosterWall(names, nothing, []));
    expect(withNames(split, people, shown).development).toEqual(['Ask D. F. for feedback']);
  });

  it('is not opened by somebody who is called Deal', () => {
    expect(splitAtWall('Deal review with Ada', rosterWall(names, nothing, [])).development).toEqual([]);
  });

  it('knows the accounts and the phrases it is told', () => {
    const options = rosterWall(names, { ...nothing, deny: texts('golf day') }, ['Bluepeak']);
    expect(splitAtWall('Coffee at Bluepeak', options).pipeline).toEqual(['Coffee at Bluepeak']);
    expect(splitAtWall('A golf day', options).pipeline).toEqual(['A golf day']);
  });

  it('tells which allowed phrases do nothing', () => {
    const allow = texts('quota of hugs', 'pipeline academy');
    const notes = texts('Pipeline academy, module two');
    const [one] = people;
    if (one === undefined) throw new Error('nobody');
    const team = roster([{ ...one, development: { ...one.development, notes } }], {
      guard: { ...nothing, allow },
    });
    expect(unusedEntries(team, [])).toMatchObject([{ code: 'unused-allow', place: allow[0]?.place }]);
  });

  it('looks for them in what was carried over and in templates too', () => {
    const allow = texts('pipeline academy');
    const [one] = people;
    if (one === undefined) throw new Error('nobody');
    const line = 'Pipeline academy, module two';
    const open = texts(line).map((text) => ({ ...text, after: null, from: null }));
    const template = { file: 'dev.md', text: `# A session\n\n## 45 min: All of it\n\n- ${line}\n` };
    const carrying = { ...one, carryOver: { 'development-session': open, 'pipeline-review': [] } };
    const templated = { ...one, templates: { 'development-session': template } };
    for (const person of [carrying, templated]) {
      expect(unusedEntries(roster([person], { guard: { ...nothing, allow } }), [])).toEqual([]);
    }
    // What only reviews hold passes no wall, so nothing is masked there.
    const reviewed = { ...one, carryOver: { 'development-session': [], 'pipeline-review': open } };
    expect(unusedEntries(roster([reviewed], { guard: { ...nothing, allow } }), [])).toHaveLength(1);
  });
});
