import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RosterText } from '../model.ts';

/** Tells of an entry of `allow` that masked nothing in any text judged. */
export function unusedAllow({ text, place }: RosterText): Diagnostic {
  return {
    code: 'unused-allow',
    severity: 'warning',
    message: `the allowed phrase "${text}" masked nothing`,
    place,
    hint: 'remove it, or write it as it stands in the texts',
  };
}
