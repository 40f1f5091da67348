import { countsOf } from './count.ts';
import { documentText } from './document.ts';
import type { Printer } from './printer.ts';

/**
 * For programs: one document, also where there is nothing to say.
 * `{ schema, errors, warnings, notes, diagnostics: [{ code, severity, message, hint, place }] }`
 */
export const printJson: Printer = (diagnostics) => {
  const list = diagnostics.map(({ code, severity, message, hint, place }) => ({
    code,
    severity,
    message,
    hint,
    place:
      place === null
        ? null
        : { file: place.file, line: place.line, column: place.column, length: place.length },
  }));
  const document = { schema: 'cadence.diagnostics/1', ...countsOf(diagnostics), diagnostics: list };
  return documentText(document);
};
