import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/calendar/busy/recurrence.ts';
import { readRule } from '../../src/calendar/busy/rule.ts';
import { type Moment, readMoment } from '../../src/calendar/busy/value.ts';
import { contentLines } from '../../src/calendar/content-lines.ts';
import { readBusy } from '../../src/calendar/read-busy.ts';
import { writeTimeZone } from '../../src/calendar/time-zone.ts';
import { civil, formatDay } from '../../src/time/day.ts';
import { findZone, type Zone } from '../../src/time/zones/zone.ts';
import { runs } from '../seed.ts';
import { EXPORTS } from './exports.ts';

const WINDOW = { from: civil(2027, 1, 2) * 1440, to: civil(2027, 4, 14) * 1440 };

function register(tzid: string, component: ICAL.Component): void {
  ICAL.TimezoneService.register(new ICAL.Timezone({ component, tzid }), tzid);
}

function componentOf(zone: Zone): ICAL.Component {
  const lines = contentLines();
  writeTimeZone(lines, { zone, ...WINDOW });
  return new ICAL.Component(ICAL.parse(Buffer.from(lines.take()).toString()) as never);
}

afterEach(() => ICAL.TimezoneService.reset());

/** The busy time of a file as ical.js unfolds it; floating times in `zone`. */
function byIcalJs(text: string, zone: Zone): string[] {
  const roots = [ICAL.parse(text.replace(/^\ufeff/, ''))].flat(
    text.match(/BEGIN:VCALENDAR/g)?.length === 1 ? 0 : 1,
  );
  const calendars = roots.map((root) => new ICAL.Component(root as never));
  for (const calendar of calendars) {
    for (const component of calendar.getAllSubcomponents('vtimezone')) {
      register(String(component.getFirstPropertyValue('tzid')), component);
    }
  }
  const instant = (time: ICAL.Time): number => {
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 60_000;
    return time.zone.tzid === 'floating' ? zone.toInstant(0, wall) : time.toUnixTime() / 60;
  };
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const spans: string[] = [];
  for (const component of events) {
    if (component.hasProperty('recurrence-id')) continue;
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = events.filter(
      (each) => each.hasProperty('recurrence-id') && each.getFirstPropertyValue('uid') === uid,
    );
    const event = new ICAL.Event(component, { exceptions });
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.year < 2028; next = iterator.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next);
      const said = (name: string): string => String(item.component.getFirstPropertyValue(name) ?? '');
      const isFree = /FREE|WORKINGELSEWHERE/.test(said('x-microsoft-cdo-busystatus'));
      if (isFree || said('status') === 'CANCELLED' || said('transp') === 'TRANSPARENT') continue;
      const [start, end] = [instant(startDate), instant(endDate)];
      if (start < WINDOW.to && end > WINDOW.from && end > start) spans.push(`${start} ${end}`);
      if (!event.isRecurring()) break;
    }
  }
  return spans.sort();
}

describe('ical.js', () => {
  it.each(EXPORTS)('finds the same busy time in %s', async (name, zoneName) => {
    const zone = findZone(zoneName) as Zone;
    register('W. Europe Standard Time', componentOf(findZone('Europe/Berlin') as Zone));
    const text = readFileSync(`fixtures/busy/${name}`, 'utf8');
    const { value } = await readBusy({ file: name, text }, WINDOW, zone);
    const ours = value?.map(({ start, end }) => `${start} ${end}`).sort();
    expect(ours).toEqual(byIcalJs(text, zone));
  });

  /** Rules that ical.js follows rightly: others it loops on for ever, or takes the first one wrong. */
  const rule = fc
    .record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      count: fc.option(fc.integer({ min: 1, max: 40 })),
      weekdays: fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR'), { minLength: 1, maxLength: 4 }),
      nth: fc.constantFrom('', '', '1', '2', '3', '-1'),
      monthDay: fc.integer({ min: 1, max: 28 }),
      by: fc.constantFrom('nothing', 'weekday', 'monthDay'),
    })
    .map(({ frequency, interval, count, weekdays, nth, monthDay, by }) => {
      const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`];
      if (count !== null) parts.push(`COUNT=${count}`);
      const isMonthly = frequency === 'MONTHLY';
      if (by === 'weekday' && frequency !== 'YEARLY') {
        parts.push(`BYDAY=${weekdays.map((weekday) => (isMonthly ? nth : '') + weekday).join(',')}`);
      }
      if (by === 'monthDay' && isMonthly) parts.push(`BYMONTHDAY=${monthDay}`);
      return parts.join(';');
    });

  it('follows the same rules to the same days', () => {
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: civil(2023, 1, 1), max: civil(2024, 12, 28) }),
        (text, startDay) => {
          // DTSTART has to be one that the rule names: what else it means is nobody's to say.
          const parsed = readRule(text);
          expect(parsed).not.toBeNull();
          if (parsed === null) return;
          const moment = readMoment(`${formatDay(startDay).replaceAll('-', '')}T090000`) as Moment;
          const [first] = occurrencesOf({ ...parsed, count: null }, moment, startDay, startDay + 800);
          if (first === undefined) return;
          const start = { ...moment, day: first.day };
          const last = civil(2026, 12, 31);
          const ours = [...occurrencesOf(parsed, start, start.day, last)].map(({ day }) => formatDay(day));
          const iterator = ICAL.Recur.fromString(text).iterator(
            ICAL.Time.fromDateTimeString(`${formatDay(start.day)}T09:00:00`),
          );
          const theirs: string[] = [];
          for (let next = iterator.next(); next && next.year <= 2026; next = iterator.next()) {
            theirs.push(next.toString().slice(0, 10));
          }
          expect(ours).toEqual(theirs);
        },
      ),
      runs(40),
    );
  });
});

describe('rules that ical.js does not come back from', () => {
  it.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=DAILY;INTERVAL=99999', 1],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 1],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU;COUNT=3', 3],
  ])('%s ends here', (text, expected) => {
    const start = readMoment('20280104T090000') as Moment;
    const rule = readRule(text);
    const found = rule === null ? null : [...occurrencesOf(rule, start, start.day, civil(2030, 12, 31))];
    expect(found).toHaveLength(expected);
  });
});
