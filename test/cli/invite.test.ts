import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { judgeCalendar } from '../oracle/judge-calendar.ts';
import { memoryWorld } from './memory-world.ts';
import { cadenceIn, filesBelow, fixture } from './run-cadence.ts';

const LINE = ['plan', 'roster.yaml', '--from', '2027-02-01', '--to', '2027-02-28', '--now', '2027-01-25'];

interface Row {
  readonly uid: string;
  readonly rep: string;
  readonly manager: string;
  readonly status: string;
}

function worldWith(roster: string) {
  return memoryWorld({ files: { '/home/roster.yaml': roster } });
}

function eventIn(text: string | undefined): { calendar: ICAL.Component; event: ICAL.Component } {
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as never);
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  if (event === undefined) throw new Error('no event');
  return { calendar, event };
}

describe('cadence plan --invite', () => {
  it('writes one invitation a file, to the manager and the rep, and says loudly what that can do', async () => {
    const world = worldWith(fixture('trio.yaml'));
    const { code, err } = await cadenceIn(world, [...LINE, '--invite']);
    expect(code).toBe(0);
    expect(err).toContain('CAN SEND MAIL');
    const files = filesBelow(world, '/home/calendars');
    const plan = JSON.parse(files['plan.json'] ?? '') as { sessions: Row[] };
    const paths = Object.keys(files).filter((path) => path.includes('/invitations/'));
    expect(paths).toContain('simone/invitations/pipeline-reviews/2027-W05-henri.ics');
    const rows = new Map(plan.sessions.map((row) => [row.uid, row]));
    for (const path of paths) {
      expect(judgeCalendar(new TextEncoder().encode(files[path])), path).toEqual([]);
      const { calendar, event } = eventIn(files[path]);
      const row = rows.get(String(event.getFirstPropertyValue('uid')));
      rows.delete(row?.uid ?? '');
      expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
      const [chair, other] = event.getAllProperties('attendee');
      expect(event.getFirstPropertyValue('organizer')).toBe(`mailto:${row?.manager}`);
      expect(chair?.getFirstValue()).toBe(`mailto:${row?.manager}`);
      expect(chair?.getParameter('role')).toBe('CHAIR');
      expect(other?.getFirstValue()).toBe(`mailto:${row?.rep}`);
      expect(other?.jCal[1]).toMatchObject({
        role: 'REQ-PARTICIPANT',
        partstat: 'NEEDS-ACTION',
        rsvp: 'TRUE',
        cutype: 'INDIVIDUAL',
      });
    }
    expect(rows.size).toBe(0);
    const verified = await cadenceIn(world, ['verify', 'calendars', '--roster', 'roster.yaml']);
    expect(verified.code, verified.err).toBe(0);
    expect((await cadenceIn(world, ['doctor', 'calendars'])).code).toBe(0);
    expect((await cadenceIn(world, [...LINE, '--check'])).code).toBe(0);
  });

  it('cancels with METHOD:CANCEL what is gone, for one revision', async () => {
    const world = worldWith(fixture('trio.yaml'));
    await cadenceIn(world, [...LINE, '--invite']);
    const without = fixture('trio.yaml').replace(/.*Émilie.*\n/, '');
    world.files.entries.set('/home/roster.yaml', without);
    expect((await cadenceIn(world, LINE)).code).toBe(0);
    const files = filesBelow(world, '/home/calendars');
    const gone = Object.keys(files).filter((path) => path.includes('/cancellations/'));
    expect(gone.length).toBeGreaterThan(4);
    expect(Object.keys(files).some((path) => /invitations.*emilie/.test(path))).toBe(false);
    for (const path of gone) {
      const { calendar, event } = eventIn(files[path]);
      expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
      expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(event.getFirstPropertyValue('sequence')).toBe(1);
      expect(event.getAllProperties('attendee')).toHaveLength(2);
    }
    const verified = await cadenceIn(world, ['verify', 'calendars', '--roster', 'roster.yaml']);
    expect(verified.code, verified.err).toBe(0);
    world.files.entries.set('/home/roster.yaml', without.replace('Henri Dupont', 'Henri Durand'));
    await cadenceIn(world, LINE);
    expect(Object.keys(filesBelow(world, '/home/calendars')).some((path) => path.includes('emilie'))).toBe(
      false,
    );
  });

  it('takes each of them back in undo/', async () => {
    const world = worldWith(fixture('trio.yaml'));
    await cadenceIn(world, [...LINE, '--invite']);
    const files = filesBelow(world, '/home/calendars');
    for (const path of Object.keys(files).filter((each) => each.includes('/invitations/'))) {
      const { event } = eventIn(files[path]);
      const undo = eventIn(files[path.replace('/invitations/', '/undo/')]);
      expect(undo.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
      expect(undo.event.getFirstPropertyValue('uid')).toBe(event.getFirstPropertyValue('uid'));
      expect(undo.event.getFirstPropertyValue('sequence')).toBe(1);
    }
  });

  it('never follows from a run that does not ask for it', async () => {
    const world = worldWith(fixture('trio.yaml'));
    await cadenceIn(world, LINE);
    expect((await cadenceIn(world, [...LINE, '--invite'])).err).toContain('[plan-other-layout]');
    for (const text of Object.values(filesBelow(world, '/home/calendars'))) {
      expect(text).not.toMatch(/ATTENDEE|METHOD:REQUEST/);
    }
    const { code, err } = await cadenceIn(world, [...LINE, '--invite', '--series']);
    expect(code).toBe(2);
    expect(err).toContain('[conflicting-options]');
  });
});
