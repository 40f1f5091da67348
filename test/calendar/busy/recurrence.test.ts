import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/calendar/busy/recurrence.ts';
import { readRule } from '../../../src/calendar/busy/rule.ts';
import { type Moment, readMoment } from '../../../src/calendar/busy/value.ts';
import { civil, formatDay } from '../../../src/time/day.ts';

/** The first occurrences of a rule, as dates. */
function firstOf(text: string, start: string, most: number, firstDay?: number): string[] {
  const rule = readRule(text);
  const moment = readMoment(start) as Moment;
  const days: string[] = [];
  if (rule === null) return ['no rule'];
  for (const { day } of occurrencesOf(rule, moment, firstDay ?? moment.day, civil(2030, 1, 1))) {
    if (days.length === most) break;
    days.push(formatDay(day));
  }
  return days;
}

describe('the examples of RFC 5545 section 3.8.5.3', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', '19970902T090000', ['1997-09-02', '1997-09-03', '1997-09-04']],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '19970902T090000', ['1997-09-02', '1997-09-12', '1997-09-22']],
    [
      'FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO',
      '19980104T090000',
      ['1998-01-04', '1998-01-05', '1998-01-11', '1998-01-12'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '19970805T090000',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '19970805T090000',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'FREQ=MONTHLY;COUNT=4;BYDAY=1FR',
      '19970905T090000',
      ['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05'],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU',
      '19970907T090000',
      ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-3',
      '19970928T090000',
      ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      '20070115T090000',
      ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      '19970101T090000',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09', '2000-07-18'],
    ],
    ['FREQ=YEARLY;BYDAY=20MO', '19970519T090000', ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '19970512T090000', ['1997-05-12', '1998-05-11', '1999-05-17']],
    [
      'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
      '19970313T090000',
      ['1997-03-13', '1997-03-20', '1997-03-27', '1998-03-05'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      '19970902T090000',
      ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
      '19970913T090000',
      ['1997-09-13', '1997-10-11', '1997-11-08', '1997-12-13'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '19961105T090000',
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '19970904T090000',
      ['1997-09-04', '1997-10-07', '1997-11-06'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      '19970929T090000',
      ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'],
    ],
  ])('%s from %s', (text, start, days) => {
    expect(firstOf(text, start, days.length)).toEqual(days);
  });
});

describe('a rule', () => {
  it('may be entered long after its start', () => {
    const day = civil(2027, 1, 1);
    expect(firstOf('FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', '20000104T090000', 2, day)).toEqual(
      firstOf('FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', '20000104T090000', 1000)
        .filter((each) => each >= '2027')
        .slice(0, 2),
    );
  });

  it('may name several times of a day', () => {
    const rule = readRule('FREQ=DAILY;BYHOUR=16,9;BYMINUTE=20,0;COUNT=5');
    const start = readMoment('20270105T090000') as Moment;
    const found = rule === null ? [] : [...occurrencesOf(rule, start, start.day, start.day + 5)];
    expect(found.map(({ day, second }) => `${day - start.day} ${second / 60}`)).toEqual([
      '0 540',
      '0 560',
      '0 960',
      '0 980',
      '1 540',
    ]);
  });

  it.each([
    '',
    'FREQ=HOURLY',
    'FREQ=OFTEN',
    'INTERVAL=2',
    'FREQ=DAILY;FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=WEEKLY;WKST=XX',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=DAILY;COLOUR=red',
    'nonsense',
  ])('%j is none that can be followed', (text) => {
    expect(readRule(text)).toBeNull();
  });

  it('is read in any case, with parts of other programs', () => {
    expect(firstOf('freq=weekly;byday=mo;X-RULE=1;', '20270104T090000', 2)).toEqual([
      '2027-01-04',
      '2027-01-11',
    ]);
  });
});
