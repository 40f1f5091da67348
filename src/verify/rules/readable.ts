import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FoundCalendar } from '../evidence.ts';
import type { VerifyRule } from './rule.ts';

/** Each calendar is there where it has events, and is one VCALENDAR in the form of RFC 5545. */
export const readable: VerifyRule = {
  name: 'readable',
  check: ({ found, plan }) => {
    const rows = [...plan.sessions, ...plan.outside];
    const needed = new Set(
      rows.flatMap(({ manager, kind, rep }) => [`${manager}\n${kind}\n`, `${manager}\n${kind}\n${rep}`]),
    );
    return found.flatMap((calendar) => {
      const isNeeded =
        calendar.uid !== null || needed.has(`${calendar.manager}\n${calendar.kind}\n${calendar.rep ?? ''}`);
      return calendar.text === null ? (isNeeded ? [missing(calendar)] : []) : flawsOf(calendar);
    });
  },
};

function missing({ file }: FoundCalendar): Diagnostic {
  return {
    code: 'verify-calendar',
    severity: 'error',
    message: `${file} is missing, though plan.json has sessions for it`,
    place: null,
    hint: 'plan again with cadence plan, which writes it',
  };
}

function flawsOf({ file, text, calendar, events, method }: FoundCalendar): Diagnostic[] {
  const flaws = [...(text?.flaws ?? [])];
  const tell = (line: number, message: string): void => {
    flaws.push({ line, message });
  };
  const others = text?.components.filter((component) => component !== calendar) ?? [];
  if (calendar === null) tell(1, 'there is no VCALENDAR in it');
  for (const { name, line } of others) tell(line, `a second ${name} in one file`);
  for (const [name, value] of [
    ['VERSION', '2.0'],
    ['METHOD', method],
  ] as const) {
    const found = calendar?.properties.find((property) => property.name === name);
    if (calendar !== null && found?.value !== value)
      tell(found?.line ?? calendar.line, `not ${name}:${value}`);
  }
  if (calendar !== null && events.length === 0) tell(calendar.line, 'a calendar without an event');
  if (method !== 'PUBLISH' && events.length > 1) tell(1, 'more than one event in an invitation');
  for (const { start, end, component } of events) {
    if (start === null || end === null)
      tell(component.line, 'an event whose DTSTART or DTEND cannot be read');
    else if (end <= start) tell(component.line, 'an event that ends before it begins');
  }
  return flaws.map(
    ({ line, message }): Diagnostic => ({
      code: 'verify-calendar',
      severity: 'error',
      message: `${file}: ${message}`,
      place: { file, line, column: 1, length: 1 },
      hint: 'plan again with cadence plan, which writes the file anew',
    }),
  );
}
