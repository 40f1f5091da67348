import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/roster/read-roster.ts';
import { hostileCorpus } from '../oracle/hostile-corpus.ts';
import { readAda } from './read-one.ts';

const NOTHING = { 'pipeline-review': {}, 'development-session': {} };

describe('a calendar field', () => {
  it('says something for both kinds, and something else for one', async () => {
    const { ada, problems } = await readAda(
      'calendar: { reminder: [1440, 10, 10], color: SteelBlue, development-session: { reminder: false, html: true } }',
    );
    const color = { name: 'steelblue', hex: '4682b4' };
    expect(problems).toEqual([]);
    expect(ada?.calendar).toEqual({
      'pipeline-review': { reminders: [10, 1440], color },
      'development-session': { reminders: [], color, html: true },
    });
  });

  it('takes back what others say with false, and a text in quotes is a text', async () => {
    const { ada } = await readAda('calendar: { location: "false", conference: false, color: false }');
    const look = { location: { text: 'false' }, conference: null, color: null };
    expect(ada?.calendar).toMatchObject({ 'pipeline-review': look, 'development-session': look });
  });

  it('is not there where nobody gives it', async () => {
    const { ada } = await readAda('calendar:');
    expect(ada).not.toHaveProperty('calendar');
    expect((await readAda('calendar: {}')).ada?.calendar).toEqual(NOTHING);
  });

  it.each([
    ['reminder: -5', 'out-of-range at "-5"'],
    ['reminder: [10, soon]', 'out-of-range at "soon"'],
    ['reminder: [1, 2, 3, 4, 5, 6]', 'too-many-reminders at "[1, 2, 3, 4, 5, 6]"'],
    ['color: "#2e8b57"', 'unknown-color at "\\"#2e8b57\\""'],
    ['color: seegreen', 'unknown-color at "seegreen"'],
    ['conference: meet.example/ada', 'invalid-link at "meet.example/ada"'],
    ['html: perhaps', 'unknown-choice at "perhaps"'],
    ['location: [Room 4]', 'wrong-type at "[Room 4]"'],
    ['place: Room 4', 'unknown-field at "place"'],
    ['pipeline-review: { colour: red }', 'unknown-field at "colour"'],
  ])('%s is reported at its place', async (field, problem) => {
    expect((await readAda(`calendar: { ${field} }`)).problems).toEqual([problem]);
  });

  it.each([
    'https://meet.northwind.example/ada',
    'https://x.example?a=1;b=2,3#top',
    'https://127.0.0.1:8443/%7Eada/(room)',
    'HTTPS://Meet.Example',
  ])('%s is a link, as it is written', async (link) => {
    const { ada, problems } = await readAda(`calendar: { conference: ${JSON.stringify(link)} }`);
    expect(problems).toEqual([]);
    expect(ada?.calendar?.['pipeline-review'].conference?.text).toBe(link);
  });

  it.each([
    'http://meet.example',
    'javascript:alert(1)',
    'https://ada:secret@meet.example/',
    'https://meet.example@evil.example/',
    'https:///ada',
    'https://meet.example/a b',
    'https://meet.example/ü',
    'https://meet.example/%2',
    'https://meet.example/"onmouseover',
    'https://-meet.example',
    `https://meet.example/${'a'.repeat(2000)}`,
  ])('%s is none', async (link) => {
    const { problems } = await readAda(`calendar: { conference: ${JSON.stringify(link)} }`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^invalid-link /);
  });
});

describe('a thousand hostile strings as a place', () => {
  it('are taken as they are written, but for blanks around them, or refused', async () => {
    const corpus = hostileCorpus(1000);
    const people = [
      { name: 'Grace', email: 'grace@x.example', timeZone: 'Europe/London', holidays: false },
      ...corpus.map((location, i) => ({
        name: 'Rep',
        email: `rep${i}@x.example`,
        manager: 'grace@x.example',
        timeZone: 'Europe/London',
        calendar: { location },
      })),
    ];
    const roster = (chosen: readonly object[]): string => JSON.stringify({ people: chosen });
    const first = await readRoster({ file: 'r.json', text: roster(people) });
    const refused = new Set(
      first.diagnostics.flatMap(({ code, place }) => (code === 'unfit-place' ? [place?.column] : [])),
    );
    expect(first.diagnostics.every(({ code }) => code === 'unfit-place')).toBe(true);
    expect(refused.size).toBeGreaterThan(100);
    const fit = people.filter((_, i) => {
      const text = (corpus[i - 1] ?? '').trim();
      return text.length <= 500 && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(text);
    });
    expect(people.length - fit.length).toBe(refused.size);
    const { value } = await readRoster({ file: 'r.json', text: roster(fit) });
    const places = new Map(
      value?.people.map(({ email, calendar }) => [email, calendar?.['pipeline-review'].location?.text]),
    );
    for (const person of fit) {
      if (!('calendar' in person)) continue;
      const text = person.calendar.location.trim();
      expect(places.get(person.email)).toBe(text === '' ? undefined : text);
    }
  });
});
