import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readIcsFile } from './ics-file.ts';
import { notCalendar } from './rules/calendar.ts';
import { doctorRules } from './rules/index.ts';

/**
 * Everything that is wrong with a calendar file, ours or not, in the order of its lines. Pure, and never throws:
 * any octets will do.
 */
export function examine(file: string, bytes: Uint8Array): Diagnostic[] {
  const ics = readIcsFile(file, bytes);
  // Of a page to sign in on, every line is wrong.
  const rules = ics.calendars.length === 0 ? [notCalendar] : doctorRules;
  const found = rules.flatMap(({ code, severity, check }) =>
    [...check(ics)].map(
      ({ line, column = 1, length = 1, message, cure }): Diagnostic => ({
        code,
        severity,
        message,
        place: { file, line, column, length },
        hint: cure,
      }),
    ),
  );
  return found.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}
