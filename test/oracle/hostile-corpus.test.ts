import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/calendar/text.ts';
import { cadence, filesBelow } from '../cli/run-cadence.ts';
import { unescaped } from '../clients/seen.ts';
import { calendar, corpus } from './hostile-calendar.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { judgeCalendar } from './judge-calendar.ts';

describe('a thousand hostile strings in every text of an event', () => {
  it('leave a calendar that is right to the byte', () => {
    expect(new Set(corpus).size).toBeGreaterThan(950);
    expect(judgeCalendar(new TextEncoder().encode(calendar))).toEqual([]);
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1000);
    expect(/^(ATTENDEE|X-EVIL|METHOD:REQUEST)/m.test(calendar)).toBe(false);
  });

  it('come back from ical.js as they were given', () => {
    const read = new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent');
    const said = (event: ICAL.Component | undefined, name: string): unknown =>
      event?.getFirstPropertyValue(name);
    // By their numbers: a difference between texts of 100,000 characters takes longer to show than to find.
    const lost = corpus.flatMap((text, i) =>
      said(read[i], 'summary') === cleanText(text) &&
      said(read[i], 'description') === cleanText(`d${text}`) &&
      said(read[i], 'categories') === cleanText(`c${text}`) &&
      said(read[i], 'location') === cleanText(`l${text}`) &&
      unescaped(String(said(read[i], 'x-alt-desc'))) === cleanText(`<p>${text}</p>`) &&
      said(read[i], 'styled-description') === cleanText(`<p>${text}</p>`)
        ? []
        : [i],
    );
    expect(read).toHaveLength(corpus.length);
    expect(lost).toEqual([]);
  });
});

describe('hostile strings in every text of a roster', () => {
  it('add nothing to any file', async () => {
    const texts = hostileCorpus(400).filter((text) => text.length < 2000 && text.trim() !== '');
    const manager = { name: 'Grace', email: 'grace@x.example', timeZone: 'Europe/London' };
    const reps = Array.from({ length: 20 }, (_, i) => {
      const [name = 'x', focus, motivator, goal, note, strength] = texts.slice(i * 7);
      return {
        name: `${name}r`,
        email: `rep${i}@x.example`,
        manager: manager.email,
        timeZone: 'Europe/London',
        development: { focus: [focus], motivator, goals: [goal], notes: [note], strengths: [strength] },
      };
    });
    const roster = JSON.stringify({ version: 1, organization: texts[50], people: [manager, ...reps] });
    const { code, err, world } = await cadence(
      ['plan', 'roster.json', '--from', '2027-01-04', '--to', '2027-01-11'],
      { files: { '/home/roster.json': roster } },
    );
    expect(code, err).toBe(0);
    const plan = JSON.parse(filesBelow(world, '/home/calendars')['plan.json'] ?? '') as {
      sessions: object[];
    };
    let found = 0;
    for (const [path, text] of Object.entries(filesBelow(world, '/home/calendars'))) {
      if (!path.endsWith('.ics')) continue;
      expect(judgeCalendar(new TextEncoder().encode(text)), path).toEqual([]);
      if (!path.includes('/changes/')) found += text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
      const names = text.replaceAll('\r\n ', '').match(/^ORGANIZER;CN=.*$/gm) ?? [];
      expect(new Set(names)).toEqual(new Set(['ORGANIZER;CN="Grace":mailto:grace@x.example\r'.slice(0, -1)]));
    }
    expect(found).toBe(plan.sessions.length);
    expect(found).toBeGreaterThan(20);
  });
});

/** What a place may be: the rest is refused. */
const PLACE = /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u;

describe('hostile strings in what a roster says besides', () => {
  const texts = hostileCorpus(400).filter((text) => text.length < 2000 && text.trim() !== '');
  const places = texts.filter((text) => PLACE.test(text) && text.length < 200);
  const at = (i: number): string => texts[i % texts.length] ?? 'x';
  const location = (i: number): string => places[i % places.length] ?? 'x';
  const template = `# ${at(31)}\n\n## 40 min: ${at(32)}\n\n- {{rep}} ${at(33)}\n\n## 5 min: End\n\n- ${at(34)}\n`;
  const manager = {
    name: 'Grace',
    email: 'grace@x.example',
    teamCalendar: { location: location(7), 'development-session': { location: location(9), html: true } },
    teamAgendas: { 'development-session': 'dev.md' },
  };
  const reps = Array.from({ length: 8 }, (_, i) => {
    const [name, revenue, behaviour, daily, open, said] = texts.slice(40 + i * 40);
    const after = '2026-12-30';
    return {
      name: `${name}r`,
      email: `rep${i}@x.example`,
      manager: manager.email,
      ...(i % 2 === 0 && { calendar: { location: location(20 + i), reminder: 5 } }),
      carryOver: {
        'pipeline-review': [{ after, item: open }],
        'development-session': [{ after, item: said }],
      },
      development: { goals: { revenue: [revenue], behaviour: [behaviour], daily: [daily] } },
    };
  });
  const roster = JSON.stringify({
    version: 1,
    organization: at(50),
    defaults: { timeZone: 'Europe/London' },
    calendar: { reminder: 10, color: 'red', conference: 'https://x.example/a;b,c' },
    people: [manager, ...reps],
  });

  it.each([
    '--sessions',
    '--series',
    '--invite',
    '--split-by rep',
  ])('add nothing to any file, and places come back as they were given: %s', async (layout) => {
    const line = ['plan', 'roster.json', '--from', '2027-01-04', '--to', '2027-01-17', ...layout.split(' ')];
    const files = { '/home/roster.json': roster, '/home/dev.md': template };
    const { code, err, world } = await cadence(line, { files });
    expect(code, err).toBe(0);
    const given = new Set(
      [manager.teamCalendar.location, manager.teamCalendar['development-session'].location].concat(
        reps.flatMap(({ calendar }) => (calendar ? [calendar.location] : [])),
      ),
    );
    const people = new Set([manager, ...reps].map(({ email }) => `mailto:${email}`));
    const written = filesBelow(world, '/home/calendars');
    const plan = JSON.parse(written['plan.json'] ?? '') as { sessions: object[] };
    let found = 0;
    for (const [path, text] of Object.entries(written)) {
      if (!path.endsWith('.ics')) continue;
      expect(judgeCalendar(new TextEncoder().encode(text)), path).toEqual([]);
      for (const event of new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent')) {
        const place = event.getFirstPropertyValue('location');
        if (place !== null) expect(given).toContain(place);
        expect(event.getAllProperties('attendee')).toHaveLength(layout === '--invite' ? 2 : 0);
        for (const guest of event.getAllProperties('attendee'))
          expect(people).toContain(guest.getFirstValue());
        const isOfSeries = event.hasProperty('rrule');
        if (place !== null && !isOfSeries && !/\/(?:changes|undo)\//.test(path)) found++;
      }
    }
    // Some are pipeline talk, and development sessions do not show those.
    expect(found).toBeGreaterThan(plan.sessions.length / 2);
    expect(plan.sessions.length).toBeGreaterThan(20);
  });

  it('are refused as places where they are no line of text, all at once', async () => {
    const people = corpus.map((text, i) => {
      return {
        name: `R${i}`,
        email: `r${i}@x.example`,
        manager: 'grace@x.example',
        calendar: { location: text },
      };
    });
    const all = { version: 1, defaults: { timeZone: 'Europe/London' }, people: [manager, ...people] };
    const files = { '/home/roster.json': JSON.stringify(all), '/home/dev.md': '# x' };
    const { out } = await cadence(['check', 'roster.json', '--json'], { files });
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string }[] };
    const refused = diagnostics.filter(({ code }) => code === 'unfit-place').length;
    const fit = corpus.filter((text) => PLACE.test(text.trim()) && [...text].length <= 500).length;
    // Marks that turn the direction of writing are refused too.
    expect(corpus.length - refused).toBeLessThanOrEqual(fit);
    expect(corpus.length - refused).toBeGreaterThan(50);
  });
});
