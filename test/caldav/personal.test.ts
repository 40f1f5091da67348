import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { withPersonal } from '../../src/caldav/personal.ts';

const alarm = (minutes: number, said = 'Review'): string =>
  `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT${minutes}M\r\nDESCRIPTION:${said}\r\nEND:VALARM\r\n`;

/** A resource as cadence puts it: with the reminders that the roster asks for. */
function resource(reminders: readonly number[], more = '', isCancelled = false): string {
  const noted = reminders.length === 0 ? '' : `X-CADENCE-REMINDERS:${reminders.join('-')}\r\n`;
  const status = isCancelled ? 'STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n' : 'STATUS:CONFIRMED\r\n';
  const head = `BEGIN:VEVENT\r\nX-CADENCE-SEAL:0\r\n${noted}UID:u\r\nDTSTAMP:20270101T000000Z\r\n`;
  const event = `${head}DTSTART:20270105T090000Z\r\nSUMMARY:Review\r\nCATEGORIES:Pipeline review\r\n${status}${more}`;
  const alarms = isCancelled ? '' : reminders.map((minutes) => alarm(minutes)).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${event}${alarms}END:VEVENT\r\nEND:VCALENDAR\r\n`;
}

/** As a person's program leaves it: more lines in the event, after or before its alarms. */
const edited = (text: string, lines: string, alarms = ''): string =>
  text
    .replace('SUMMARY:Review\r\n', `SUMMARY:Review\r\n${lines}`)
    .replace('END:VEVENT', `${alarms}END:VEVENT`);

const triggers = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .flatMap((event) => event.getAllSubcomponents('valarm'))
    .map((each) => String(each.getFirstPropertyValue('trigger')));

describe('a new revision over an event that a person', () => {
  it('has not touched is the revision, to the byte', () => {
    for (const [was, is] of [
      [[], []],
      [[10], [15]],
      [[10, 1440], []],
      [[], [5]],
    ]) {
      const text = resource(is ?? [], 'LOCATION:Room 4\r\n');
      expect(withPersonal(text, resource(was ?? [], 'LOCATION:Room 1\r\nCOLOR:red\r\n'))).toBe(text);
    }
  });

  it('set a reminder in keeps it, beside those of the roster', () => {
    const mine = 'BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT2H\r\nX-WR-ALARMUID:7\r\nEND:VALARM\r\n';
    const text = withPersonal(
      resource([15]),
      edited(resource([10]), '', `${alarm(30, 'Event reminder')}${mine}`),
    );
    expect(triggers(text)).toEqual(['-PT15M', '-PT30M', '-PT2H']);
    expect(text).toContain('X-WR-ALARMUID:7');
  });

  it('keeps one that says the same as ours do, where ours are noted', () => {
    const held = edited(resource([10]), '', alarm(30));
    expect(triggers(withPersonal(resource([10]), held))).toEqual(['-PT10M', '-PT30M']);
    // Nothing was noted by an earlier version.
    const older = held.replace(/X-CADENCE-REMINDERS.*\r\n/, '');
    expect(triggers(withPersonal(resource([10]), older))).toEqual(['-PT10M']);
  });

  it('took a reminder out of does not get it back, and gets a new one', () => {
    const held = resource([10, 1440]).replace(alarm(1440), '');
    expect(triggers(withPersonal(resource([10, 1440]), held))).toEqual(['-PT10M']);
    expect(triggers(withPersonal(resource([5, 1440]), held))).toEqual(['-PT5M']);
  });

  it('has our reminders in another spelling, or one of theirs at the same time, has each once', () => {
    const held = resource([1440]).replace('-PT1440M', '-P1D');
    expect(triggers(withPersonal(resource([1440]), held))).toEqual(['-PT1440M']);
    const theirs = edited(resource([]), '', alarm(15, 'Get the notes'));
    expect(withPersonal(resource([15]), theirs)).toContain('DESCRIPTION:Get the notes');
    expect(triggers(withPersonal(resource([15]), theirs))).toHaveLength(1);
  });

  it('has tagged, shared, shown as free or noted something in keeps that', () => {
    const mine = [
      'X-MOZ-LASTACK:20270104T080000Z',
      'ATTENDEE;CN="Eve: x";PARTSTAT=NEEDS-ACTION:mailto:eve@x.example',
      'CATEGORIES:Pipeline review,Important\\, really',
      'TRANSP:TRANSPARENT',
      `ATTACH:https://x.example/${'long/'.repeat(30)}`,
    ];
    const text = withPersonal(resource([10]), edited(resource([10]), `${mine.join('\r\n')}\r\n`));
    const unfolded = text.replaceAll('\r\n ', '');
    for (const line of mine) expect(unfolded).toContain(line.replace('Pipeline review,', ''));
    expect(unfolded.match(/^CATEGORIES:/gm)).toHaveLength(2);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // And does not add to it, revision after revision.
    expect(withPersonal(resource([10]), text)).toBe(text);
  });

  it('tampered with cannot say when it is, what it says or whose it is', () => {
    const lies = [
      'RRULE:FREQ=DAILY',
      'SUMMARY:Other',
      'DESCRIPTION:Other',
      'LAST-MODIFIED:20300101T000000Z',
      'ORGANIZER:mailto:eve@x.example',
      'X-CADENCE-SEAL:1',
      'COLOR:red',
      'LOCATION:Elsewhere',
      'X-SNOOZE;TZID=Europe/Paris:20270105T090000',
      'no line at all',
    ];
    const text = resource([10]);
    expect(withPersonal(text, edited(text, `${lies.join('\r\n')}\r\n`))).toBe(text);
    for (const nonsense of ['', 'BEGIN:VEVENT', 'BEGIN:VALARM\r\nEND:VEVENT', text.slice(0, 200)]) {
      expect(triggers(withPersonal(text, nonsense)).length).toBeLessThanOrEqual(1);
    }
  });

  it('set a reminder in is not reminded of what is cancelled', () => {
    const held = edited(resource([10]), 'TRANSP:TRANSPARENT\r\n', alarm(30, 'Mine'));
    const gone = resource([], '', true);
    expect(withPersonal(gone, held)).toBe(gone);
    // What was shown as free because it was cancelled takes up time again.
    expect(withPersonal(resource([10]), gone)).toBe(resource([10]));
  });
});
