import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { judgeCalendar } from '../oracle/judge-calendar.ts';
import { publish } from '../verify/published.ts';
import { inCalendars } from '../verify/tamper.ts';
import { CALENDARS, dueIn, ROSTER, series, textOf } from './quarter-in-series.ts';

const AWAY = ROSTER.replace('leave: [2027-02-15..2027-02-19] }', 'ends: 2027-03-05 }');

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly description: string;
}

afterEach(() => ICAL.TimezoneService.reset());

/** What ical.js makes of a calendar, rules unfolded. */
function seenBy(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const component of calendar.getAllSubcomponents('vtimezone')) {
    const tzid = String(component.getFirstPropertyValue('tzid'));
    ICAL.TimezoneService.register(new ICAL.Timezone({ component, tzid }), tzid);
  }
  const seen: Seen[] = [];
  const events = calendar.getAllSubcomponents('vevent');
  for (const master of events.filter((event) => !event.hasProperty('recurrence-id'))) {
    const uid = master.getFirstPropertyValue('uid');
    const exceptions = events.filter(
      (each) => each.hasProperty('recurrence-id') && each.getFirstPropertyValue('uid') === uid,
    );
    const event = new ICAL.Event(master, { exceptions });
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next);
      seen.push({
        start: startDate.toUnixTime() / 60,
        end: endDate.toUnixTime() / 60,
        summary: item.summary,
        description: item.description,
      });
      if (!event.isRecurring()) break;
    }
  }
  return seen.sort(inOrder);
}

const inOrder = (a: Seen, b: Seen): number => a.start - b.start || (a.summary < b.summary ? -1 : 1);

const times = (seen: readonly Seen[]) => seen.map(({ start, end, summary }) => ({ start, end, summary }));
const sequences = (text: string): string[] => [...new Set(text.match(/^SEQUENCE:\d+/gm))];

describe('cadence plan --series', () => {
  it('holds the sessions of plan.json at their instants, with the agendas of single events', async () => {
    const [one, other] = [await publish({ text: ROSTER }, series), await publish({ text: ROSTER })];
    for (const path of CALENDARS) {
      const text = textOf(one, path);
      expect(judgeCalendar(new TextEncoder().encode(text))).toEqual([]);
      const seen = seenBy(text);
      expect(times(seen)).toEqual(dueIn(one, path));
      expect(seen).toEqual(seenBy(textOf(other, path)));
      const uids = new Set(text.match(/^UID:.*/gm));
      expect(uids.size).toBe(3);
      expect(text.match(/^RRULE:FREQ=WEEKLY/gm)).toHaveLength(3);
    }
    const reviews = textOf(one, 'grace/pipeline-reviews.ics');
    expect(reviews).toMatch(/^EXDATE;TZID=America\/New_York:2027021[5-9]T/m);
    expect(reviews.match(/^BEGIN:VALARM/gm)).toHaveLength(reviews.match(/^BEGIN:VEVENT/gm)?.length ?? 0);
    expect(verify(one.input).diagnostics).toEqual([]);
  });

  it('stays the same to the byte while time passes', async () => {
    const first = await publish({ text: ROSTER }, series);
    const later = await publish({ text: ROSTER }, { ...series, previous: first, now: '2027-02-24' });
    expect(later.assembled.files).toEqual(first.assembled.files);
  });

  it('raises the rank of the series that changed, keeps its past, and says what is new', async () => {
    const first = await publish({ text: ROSTER }, series);
    const second = await publish({ text: AWAY }, { ...series, previous: first, now: '2027-02-24' });
    const { input } = second;
    expect(verify(input).diagnostics).toEqual([]);
    for (const path of CALENDARS) {
      const seen = seenBy(textOf(second, path));
      expect(times(seen)).toEqual(dueIn(second, path));
      const begun = (all: readonly Seen[]) => all.filter(({ start }) => start < input.now);
      expect(begun(seen)).toEqual(begun(seenBy(textOf(first, path))));
    }
    const ranks = second.assembled.plan.folders[0]?.series?.map(({ rep, sequence, what }) => [
      rep,
      sequence,
      what,
    ]);
    expect(ranks?.filter(([rep]) => rep === 'ada@x.example')).toEqual([
      ['ada@x.example', 1, 'changed'],
      ['ada@x.example', 1, 'changed'],
    ]);
    const changed = textOf(second, 'grace/changes/pipeline-reviews/changed.ics');
    expect(sequences(changed)).toEqual(['SEQUENCE:1']);
    expect(changed).not.toContain('Annie');
    const undo = textOf(second, 'grace/changes/pipeline-reviews/undo.ics');
    expect(undo).toContain('METHOD:CANCEL');
    expect(undo.match(/^UID:/gm)).toHaveLength(3);
    const again = await publish({ text: AWAY }, { ...series, previous: second, now: '2027-02-25' });
    expect(again.assembled.files).toEqual(second.assembled.files);
  });

  it('cancels a series that is gone for one revision, and outranks that when it comes back', async () => {
    const without = ROSTER.replace(/.*Annie.*\n/, '');
    const first = await publish({ text: ROSTER }, series);
    const second = await publish({ text: without }, { ...series, previous: first });
    const cancelled = textOf(second, 'grace/changes/pipeline-reviews/cancelled.ics');
    expect(cancelled).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/);
    expect(verify(second.input).diagnostics).toEqual([]);
    const other = without.replace('Alan Turing', 'Alan M. Turing');
    const third = await publish({ text: other }, { ...series, previous: second });
    expect(textOf(third, 'grace/pipeline-reviews.ics')).not.toContain('Annie');
    const back = await publish({ text: ROSTER }, { ...series, previous: third });
    const added = textOf(back, 'grace/changes/pipeline-reviews/added.ics');
    expect(sequences(added)).toEqual(['SEQUENCE:2']);
    expect(seenBy(textOf(back, 'grace/pipeline-reviews.ics'))).toEqual(
      seenBy(textOf(first, 'grace/pipeline-reviews.ics')),
    );
  });

  it('takes over the past of single events, agendas and all', async () => {
    const before = await publish({ text: ROSTER });
    const after = await publish({ text: ROSTER }, { ...series, previous: before, now: '2027-02-24' });
    for (const path of CALENDARS) {
      expect(seenBy(textOf(after, path))).toEqual(seenBy(textOf(before, path)));
    }
  });
});

describe('the verifier', () => {
  it.each([
    ['a time that is not left out', /EXDATE.*\r\n/, '', 'verify-stranger'],
    [
      'a session that is left out',
      /(UNTIL=2027\d{4}T\d+Z)\r\n/,
      '$1\r\nEXDATE;TZID=America/New_York:%\r\n',
      'verify',
    ],
    ['a rule that ends too early', /UNTIL=2027\d{4}/, 'UNTIL=20270301', 'verify-missing'],
    [
      'an override that is gone',
      /BEGIN:VEVENT\r\n(?:(?!END:VEVENT)[\s\S])*RECURRENCE-ID[\s\S]*?END:VEVENT\r\n/,
      '',
      'verify-event',
    ],
    ['an override for another time', /(RECURRENCE-ID;.*T)\d{4}/, '$10315', 'verify'],
    ['another rank', /SEQUENCE:0/, 'SEQUENCE:1', 'verify-event'],
  ])('finds %s', async (_, pattern, instead, code) => {
    const { input } = await publish({ text: ROSTER }, series);
    const start =
      /RECURRENCE-ID;TZID=America\/New_York:(\w+)/.exec(input.calendars[0]?.text ?? '')?.[1] ?? '';
    const spoilt = inCalendars(input, (text) => text.replace(pattern, instead.replace('%', start)));
    expect(spoilt.calendars).not.toEqual(input.calendars);
    const found = verify(spoilt).diagnostics.map((each) => each.code);
    expect(found.some((each) => each.startsWith(code))).toBe(true);
  });
});
