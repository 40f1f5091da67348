import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { judgeCalendar } from '../oracle/judge-calendar.ts';
import { firstQuarter, type Published, publish } from '../verify/published.ts';
import { inEvent } from '../verify/tamper.ts';

const team = (settings: string, grace = '', ada = ''): string => `
defaults: { timeZone: Europe/London, holidays: GB-ENG }
${settings}
people:
  - { name: Grace Hopper, email: grace@x.example${grace} }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example${ada} }
  - { name: Alan Turing, email: alan@x.example, manager: grace@x.example }
`;

const LOOKS = team(
  'calendar: { reminder: [10, 1440], conference: "https://meet.x.example/all;a,b", development-session: { color: seagreen, html: true } }',
  ', teamCalendar: { location: "Room 4; \\"quiet\\", upstairs" }',
  ', calendar: { pipeline-review: { reminder: false, location: false, conference: "https://meet.x.example/ada" } }',
);

function eventsOf({ assembled }: Published, name: string): ICAL.Component[] {
  const text = assembled.files.find(({ path }) => path === `grace/${name}.ics`)?.text ?? '';
  return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
}

function saidBy(event: ICAL.Component | undefined): Record<string, unknown> {
  const said = (name: string): unknown => event?.getFirstPropertyValue(name) ?? null;
  return {
    location: said('location'),
    conference: said('conference'),
    color: said('color'),
    alarms: event
      ?.getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  };
}

const of = (events: readonly ICAL.Component[], name: string): ICAL.Component | undefined =>
  events.find((event) => String(event.getFirstPropertyValue('summary')).includes(name));

describe('what a roster has calendar programs show', () => {
  it('comes from the rep, else from the manager, else from the roster, each setting alone', async () => {
    const published = await publish({ text: LOOKS });
    const reviews = eventsOf(published, 'pipeline-reviews');
    expect(saidBy(of(reviews, 'Ada'))).toEqual({
      location: 'https://meet.x.example/ada',
      conference: 'https://meet.x.example/ada',
      color: null,
      alarms: [],
    });
    expect(saidBy(of(reviews, 'Alan'))).toEqual({
      location: 'Room 4; "quiet", upstairs',
      conference: 'https://meet.x.example/all;a,b',
      color: null,
      alarms: ['-PT10M', '-PT1440M'],
    });
    const development = eventsOf(published, 'development-sessions');
    expect(saidBy(of(development, 'Ada'))).toMatchObject({
      color: 'seagreen',
      alarms: ['-PT10M', '-PT1440M'],
    });
    for (const { path, text } of published.assembled.files) {
      if (path.endsWith('.ics')) expect(judgeCalendar(new TextEncoder().encode(text)), path).toEqual([]);
    }
  });

  it('has the agenda as HTML beside the plain text, the same in both properties', async () => {
    const published = await publish({ text: LOOKS });
    for (const event of eventsOf(published, 'development-sessions')) {
      // To ical.js it is of no known type, and comes as it stands.
      const html = String(event.getFirstPropertyValue('x-alt-desc')).replace(/\\(.)/g, '$1');
      const plain = String(event.getFirstPropertyValue('description'));
      expect(event.getFirstPropertyValue('styled-description')).toBe(html);
      expect(event.getFirstProperty('x-alt-desc')?.getParameter('fmttype')).toBe('text/html');
      const words = (text: string): string[] => text.match(/[A-Za-z]{4,}/g) ?? [];
      expect(words(html.replace(/<[^>]*>|&[^;]*;/g, ' '))).toEqual(words(plain));
    }
    expect(of(eventsOf(published, 'pipeline-reviews'), 'Ada')?.hasProperty('x-alt-desc')).toBe(false);
  });

  it('is left out of development sessions where it is pipeline talk', async () => {
    const published = await publish({ text: team('calendar: { location: The forecast room }') });
    expect(saidBy(of(eventsOf(published, 'development-sessions'), 'Ada'))).toMatchObject({ location: null });
    expect(saidBy(of(eventsOf(published, 'pipeline-reviews'), 'Ada'))).toMatchObject({
      location: 'The forecast room',
    });
    expect(verify(published.input).diagnostics).toEqual([]);
  });

  it('raises the sequence of what it changes, with the cause, and of nothing else', async () => {
    const first = await publish({ text: team('') });
    const text = team('', '', ', calendar: { reminder: 5 }');
    const second = await publish({ text }, { previous: first, horizon: firstQuarter });
    for (const { rep, sequence } of second.assembled.plan.sessions) {
      expect(sequence).toBe(rep === 'ada@x.example' ? 1 : 0);
    }
    const [change] = second.assembled.plan.changes;
    expect(change).toMatchObject({ what: 'changed', because: [{ rule: 'roster' }] });
    expect(change?.because[0]?.detail).toContain('reminders');
    const third = await publish({ text }, { previous: second, horizon: firstQuarter });
    expect(third.assembled.files).toEqual(second.assembled.files);
    const back = await publish({ text: team('') }, { previous: third, horizon: firstQuarter });
    expect(back.assembled.plan.sessions.map(({ look }) => look)).not.toContain(expect.anything());
  });
});

describe('the verifier', () => {
  it.each([
    ['a reminder that is gone', /BEGIN:VALARM\r\n[\s\S]*?END:VALARM\r\n/, ''],
    ['a reminder at another time', /TRIGGER:-PT10M/, 'TRIGGER:-PT15M'],
    ['another place', /LOCATION:Room 4/, 'LOCATION:Room 5'],
    ['another link', /CONFERENCE(.*)all/, 'CONFERENCE$1else'],
    ['no link', /CONFERENCE.*\r\n/, ''],
    ['a colour that nobody chose', /STATUS:/, 'COLOR:red\r\nSTATUS:'],
  ])('finds %s', async (_, pattern, instead) => {
    const { input } = await publish({ text: LOOKS });
    expect(verify(input).diagnostics).toEqual([]);
    const row = input.plan.sessions.find(
      ({ rep, kind }) => rep === 'alan@x.example' && kind === 'pipeline-review',
    );
    const spoilt = inEvent(input, row?.uid ?? '', (block) => block.replace(pattern, instead));
    expect(verify(spoilt).diagnostics.map(({ code }) => code)).toEqual(['verify-event']);
  });
});
