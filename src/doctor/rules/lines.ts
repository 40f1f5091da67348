import { at, type DoctorRule, short } from './doctor-rule.ts';

export const badLine: DoctorRule = {
  code: 'ics-bad-line',
  severity: 'error',
  *check({ contents }) {
    for (const line of contents) {
      const text = short(line.parts[0]?.text ?? '');
      if (line.fault === 'no colon') {
        const cure =
          'begin it with a space, if it belongs to the line before; else give it a name and a colon';
        yield at(line, `“${text}” is no content line: it has no colon`, cure);
      } else if (line.fault === 'bad name' || line.fault === 'bad parameter') {
        const what = line.fault === 'bad name' ? 'its name' : 'a parameter';
        yield at(
          line,
          `${what} has characters that it cannot have: “${text}”`,
          'use letters, digits and hyphens',
        );
      }
    }
  },
};

export const strayQuote: DoctorRule = {
  code: 'ics-stray-quote',
  severity: 'error',
  *check({ contents }) {
    for (const line of contents) {
      if (line.fault !== 'stray quote') continue;
      yield at(
        line,
        'a double quote inside of a parameter’s value',
        'write an apostrophe instead, and put quotes around the whole value',
      );
    }
  },
};

export const unclosed: DoctorRule = {
  code: 'ics-unclosed',
  severity: 'error',
  *check({ calendars, strayEnds }) {
    for (const line of strayEnds) yield at(line, `${short(`END:${line.value}`)} ends nothing`, 'take it out');
    const open = [...calendars];
    for (let component = open.pop(); component !== undefined; component = open.pop()) {
      if (component.end === null) {
        const cure = `add END:${short(component.name)}, or fetch the file again: it may have been cut off`;
        yield at(component.begin, `${short(component.name)} has no END`, cure);
      }
      open.push(...component.components);
    }
  },
};

export const outsideOfCalendar: DoctorRule = {
  code: 'ics-outside',
  severity: 'warning',
  *check({ outside, calendars }) {
    const line = outside.find(({ fault }) => fault === null);
    if (calendars.length === 0 || line === undefined) return;
    yield at(
      line,
      `${short(line.name)} stands outside of the calendar`,
      'move it between BEGIN:VCALENDAR and END:VCALENDAR',
    );
  },
};
