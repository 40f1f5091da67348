import { alarmOrder, brokenAlarm } from './alarm.ts';
import {
  cancelAlone,
  emptyCalendar,
  invitation,
  large,
  notCalendar,
  prodid,
  severalCalendars,
  version,
} from './calendar.ts';
import type { DoctorRule } from './doctor-rule.ts';
import { badValue, cancelledShown, dtstamp, dtstart, duplicateUid, repeated, uid } from './event.ts';
import { badLine, outsideOfCalendar, strayQuote, unclosed } from './lines.ts';
import {
  blankLine,
  controlCharacter,
  encoding,
  lineEnds,
  lineLength,
  mark,
  splitCharacter,
} from './octets.ts';
import { address, attendees, noOrganizer } from './people.ts';
import { badRule, orphan, rdate, untilForm } from './recurrence.ts';
import { html, longDescription, noSummary, styledAlone, unescaped } from './text.ts';
import { badTime, endAndDuration, endBeforeStart, floating, utcWithZone } from './time.ts';
import { brokenZone, missingZone, wrongZone, zoneName } from './zone.ts';

/** The TABLE of what is looked for; each has a file in fixtures/errors that shows it. */
export const doctorRules: readonly DoctorRule[] = [
  notCalendar,
  encoding,
  mark,
  lineEnds,
  lineLength,
  splitCharacter,
  controlCharacter,
  blankLine,
  badLine,
  strayQuote,
  unclosed,
  outsideOfCalendar,
  severalCalendars,
  emptyCalendar,
  prodid,
  version,
  invitation,
  cancelAlone,
  large,
  uid,
  duplicateUid,
  dtstamp,
  dtstart,
  repeated,
  badValue,
  cancelledShown,
  badTime,
  endBeforeStart,
  endAndDuration,
  floating,
  utcWithZone,
  missingZone,
  zoneName,
  brokenZone,
  wrongZone,
  badRule,
  untilForm,
  rdate,
  orphan,
  unescaped,
  longDescription,
  html,
  styledAlone,
  noSummary,
  attendees,
  noOrganizer,
  address,
  alarmOrder,
  brokenAlarm,
];
