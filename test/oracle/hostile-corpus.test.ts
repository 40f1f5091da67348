import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import { cleanText } from '../../src/calendar/text.ts';
import { writeCalendar } from '../../src/calendar/write-calendar.ts';
import { writeMore } from '../../src/calendar/write-more.ts';
import { cadence, filesBelow } from '../cli/run-cadence.ts';
import { hasModules, python } from '../clients/debian.ts';
import { unescaped } from '../clients/seen.ts';
import { hostileCorpus } from './hostile-corpus.ts';
import { judgeCalendar } from './judge-calendar.ts';

/** A text of nothing but blanks is none to libical; no roster gives one. */
const corpus = hostileCorpus(1000).map((text) => (text.trim() === '' ? `x${text}` : text));
const start = Date.UTC(2027, 0, 4, 9) / 60_000;

/** One event a string, which stands in every text that an event has. */
const events = corpus.map(
  (text, i): CalendarEvent => ({
    content: {
      uid: `uid-${i}`,
      start: start + i,
      end: start + i + 30,
      timeZone: null,
      summary: text,
      description: `d${text}`,
      categories: [`c${text}`],
      isPrivate: i % 2 === 0,
      status: i % 3 === 0 ? 'cancelled' : 'confirmed',
      organizer: { name: text, email: `${text.slice(0, 60)}@x.example` },
      kind: 'development-session',
      series: 's',
      period: '2027-W01',
      displaced: false,
      alarms: i % 5 === 0 ? [10] : [],
      more: { location: `l${text}`, html: `<p>${text}</p>` },
    },
    sequence: 0,
    stamp: 0,
  }),
);
const calendar = writeCalendar({
  name: corpus[60] ?? '',
  timeZone: null,
  zones: [],
  events,
  writeMore,
});
const folder = mkdtempSync(join(tmpdir(), 'cadence-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** python3-icalendar 4 undoes escapes twice, so that a backslash before one of these is lost on it. */
const SAID_TWICE = /\\[nN,;:\\]/;

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

  it.skipIf(!hasModules('icalendar'))('come back from python3-icalendar, and libical objects to none', () => {
    const path = join(folder, 'hostile.ics');
    writeFileSync(path, calendar);
    const seen = python('read.py', [path]) as Record<
      string,
      { summary: string; description: string; location: string; html: string }[]
    >;
    const lost = corpus.flatMap((text, i) => {
      const event = seen[path]?.[i];
      return SAID_TWICE.test(text) ||
        (event?.summary === cleanText(text) &&
          event.description === cleanText(`d${text}`) &&
          event.location === cleanText(`l${text}`) &&
          event.html === cleanText(`<p>${text}</p>`))
        ? []
        : [i];
    });
    expect(lost).toEqual([]);
    expect(python('strict.py', [path])).toEqual({ [path]: [] });
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
