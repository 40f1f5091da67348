import { readDuration, readMoment } from '../../calendar/busy/value.ts';
import { parameterOf } from '../content-lines.ts';
import { lineOf } from '../ics-file.ts';
import { instantOf, type SaidTime, saidTimes } from '../times.ts';
import { at, type DoctorRule, short } from './doctor-rule.ts';

export const badTime: DoctorRule = {
  code: 'ics-bad-time',
  severity: 'error',
  *check(file) {
    for (const { line, text, moment } of saidTimes(file)) {
      const isDate = parameterOf(line, 'VALUE')?.toUpperCase() === 'DATE';
      if (moment === null) {
        yield at(
          line,
          `${line.name} is no date or time: ${short(text)}`,
          'write 20270104T090000 or 20270104',
        );
      } else if ((moment.form === 'date') !== isDate) {
        const cure = isDate ? 'write the day alone, or take VALUE=DATE away' : 'add VALUE=DATE, or the time';
        yield at(
          line,
          `${line.name} is ${isDate ? 'called a day and is a time' : 'a day without VALUE=DATE'}`,
          cure,
        );
      }
    }
  },
};

export const endBeforeStart: DoctorRule = {
  code: 'ics-end-before-start',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const [start, end] = ['DTSTART', 'DTEND'].map((name): SaidTime | null => {
        const line = lineOf(event, name);
        return line === null ? null : { line, text: line.value, moment: readMoment(line.value) };
      });
      if (!start || !end) continue;
      const [from, to] = [instantOf(start), instantOf(end)];
      if (from === null || to === null) continue;
      if ((start.moment?.form === 'date') !== (end.moment?.form === 'date')) {
        yield at(end.line, 'DTSTART and DTEND are a day and a time', 'write both as days, or both as times');
      } else if (to < from) yield at(end.line, 'the event ends before it begins', 'correct DTEND');
      else if (to === from)
        yield at(end.line, 'the event ends when it begins', 'leave DTEND away, or make it later');
    }
  },
};

export const endAndDuration: DoctorRule = {
  code: 'ics-end-and-duration',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const duration = lineOf(event, 'DURATION');
      if (duration === null) continue;
      if (lineOf(event, 'DTEND') !== null) {
        yield at(duration, 'the event has both DTEND and DURATION', 'keep one of them');
      } else if (readDuration(duration.value) === null) {
        yield at(duration, `DURATION cannot be ${short(duration.value)}`, 'write PT45M for 45 minutes');
      }
    }
  },
};

export const floating: DoctorRule = {
  code: 'ics-floating-time',
  severity: 'warning',
  *check(file) {
    for (const { line, moment } of saidTimes(file)) {
      if (moment?.form !== 'local' || parameterOf(line, 'TZID') !== null || line.name === 'EXDATE') continue;
      const cure = 'add TZID and the VTIMEZONE, or write UTC with a Z at the end';
      yield at(line, `${line.name} has no zone: it is another hour for everybody`, cure);
    }
  },
};

export const utcWithZone: DoctorRule = {
  code: 'ics-utc-with-zone',
  severity: 'error',
  *check(file) {
    for (const { line, moment } of saidTimes(file)) {
      if (moment === null || moment.form === 'local' || parameterOf(line, 'TZID') === null) continue;
      const what = moment.form === 'utc' ? 'a time in UTC' : 'a day';
      yield at(line, `${line.name} is ${what} and has a TZID`, 'take the TZID away');
    }
  },
};
