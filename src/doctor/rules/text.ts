import { parameterOf } from '../content-lines.ts';
import { lineOf, withInner } from '../ics-file.ts';
import { at, type DoctorRule } from './doctor-rule.ts';

/** Properties whose value is one TEXT (RFC 5545 section 3.3.11). */
const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'CONTACT', 'NAME']);

export const unescaped: DoctorRule = {
  code: 'ics-unescaped',
  severity: 'warning',
  *check({ calendars }) {
    for (const calendar of calendars) {
      for (const component of withInner(calendar)) {
        for (const line of component.lines) {
          if (!TEXTS.has(line.name)) continue;
          const rest = line.value.replace(/\\[\\;,nN]/g, '');
          if (rest.includes('\\')) {
            yield at(
              line,
              `a backslash in ${line.name} that escapes nothing`,
              'write two backslashes for one',
            );
          } else if (/[;,]/.test(rest)) {
            const mark = rest.includes(',') ? 'comma' : 'semicolon';
            yield at(line, `a ${mark} in ${line.name} without a backslash`, 'write \\, and \\; in texts');
          }
        }
      }
    }
  },
};

const LONGEST = 8_000;

export const longDescription: DoctorRule = {
  code: 'ics-long-description',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'DESCRIPTION');
      if (line === null || line.value.length <= LONGEST) continue;
      const message = `a description of ${line.value.length} characters`;
      yield at(line, message, `shorten it to ${LONGEST}, and link to the rest`);
    }
  },
};

export const html: DoctorRule = {
  code: 'ics-html',
  severity: 'note',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'DESCRIPTION');
      if (line === null || parameterOf(line, 'FMTTYPE') !== null) continue;
      if (!/<(?:html|body|p|br|div|b|ul|a href)\b[^>]*>/i.test(line.value)) continue;
      yield at(
        line,
        'HTML in DESCRIPTION',
        'write plain text, and put the HTML into X-ALT-DESC;FMTTYPE=text/html',
      );
    }
  },
};

export const styledAlone: DoctorRule = {
  code: 'ics-styled-alone',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'STYLED-DESCRIPTION') ?? lineOf(event, 'X-ALT-DESC');
      if (line === null || (lineOf(event, 'DESCRIPTION')?.value.trim() ?? '') !== '') continue;
      yield at(line, `${line.name} without a DESCRIPTION`, 'say the same in plain text, as DESCRIPTION');
    }
  },
};

export const noSummary: DoctorRule = {
  code: 'ics-no-summary',
  severity: 'note',
  *check({ events }) {
    for (const { event } of events) {
      if ((lineOf(event, 'SUMMARY')?.value.trim() ?? '') !== '') continue;
      yield at(lineOf(event, 'SUMMARY') ?? event.begin, 'an event without a title', 'add SUMMARY');
    }
  },
};
