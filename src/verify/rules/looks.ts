import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CalendarLook } from '../../model.ts';
import { propertyOf, unescaped } from '../calendar-text.ts';
import type { Evidence } from '../evidence.ts';
import type { Meeting } from '../meeting.ts';
import { brokenBy, PLAN_AGAIN, type VerifyRule } from './rule.ts';

/** Events remind when the roster says so, and show the place, link and colour that it gives. */
export const looks: VerifyRule = {
  name: 'looks',
  check: ({ meetings, roster }) =>
    meetings.flatMap((meeting) => (meeting.isHistory ? [] : compare(meeting, roster))),
};

function compare(meeting: Meeting, roster: Evidence['roster']): Diagnostic[] {
  const { component } = meeting.event;
  const look = dueLook(meeting, roster);
  const link = look.conference?.text ?? null;
  const due: readonly (readonly [name: string, value: string | null])[] = [
    ['LOCATION', look.location?.text ?? link],
    ['CONFERENCE', link],
    ['COLOR', look.color?.name ?? null],
  ];
  const problems = due.flatMap(([name, value]): Diagnostic[] => {
    const property = propertyOf(component, name);
    const found = property === null ? null : name === 'LOCATION' ? unescaped(property.value) : property.value;
    if (found === value) return [];
    // The wall may keep a place and a link out, and the link then is no place either.
    if (meeting.kind === 'development-session' && name !== 'COLOR' && (found === null || found === link))
      return [];
    const message = `${name} is ${found ?? 'not there'}, where the roster says ${value ?? 'nothing'}`;
    return [brokenBy('verify-event', meeting, message, PLAN_AGAIN)];
  });
  const alarms = component.components.filter(({ name }) => name === 'VALARM');
  const triggers = alarms.map((alarm) => propertyOf(alarm, 'TRIGGER')?.value ?? '').sort();
  const expected = (look.reminders ?? []).map((minutes) => `-PT${minutes}M`).sort();
  if (triggers.join() !== expected.join()) {
    const message = `reminds at ${triggers.join(', ') || 'no time'}, where the roster says ${expected.join(', ') || 'none'}`;
    problems.push(brokenBy('verify-event', meeting, message, PLAN_AGAIN));
  }
  const styled = propertyOf(component, 'X-ALT-DESC') !== null;
  if (styled !== (look.html ?? false)) {
    const message = styled ? 'has an agenda in HTML, which nobody asked for' : 'has no agenda in HTML';
    problems.push(brokenBy('verify-event', meeting, message, PLAN_AGAIN));
  }
  return problems;
}

/** The rep's own settings come before the manager's for the team, and those before the roster's. */
function dueLook({ kind, manager, rep }: Meeting, { calendar }: Evidence['roster']): CalendarLook {
  return { ...calendar?.[kind], ...manager.person.teamCalendar?.[kind], ...rep.person.calendar?.[kind] };
}
