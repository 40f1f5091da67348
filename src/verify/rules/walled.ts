import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { unescaped } from '../calendar-text.ts';
import { placeOfProperty } from '../words.ts';
import type { VerifyRule } from './rule.ts';

/** Words that have no business in a development session: few and plain, as a second opinion on the wall. */
const PIPELINE =
  /(?<!\p{L})(pipelines?|deals?|forecast(?:s|ing)?|quotas?|close dates?|crm|bookings|renewals?|arr|win rate)(?!\p{L})/iu;

const TEXTS = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'CONFERENCE',
  'STYLED-DESCRIPTION',
  'COMMENT',
  'CATEGORIES',
  'X-ALT-DESC',
  'NAME',
  'X-WR-CALNAME',
]);

/** Development calendars speak of no pipeline; people's names aside. */
export const walled: VerifyRule = {
  name: 'walled',
  check: ({ found, roster }) => {
    const names = roster.people.map(({ name }) => name).filter((name) => PIPELINE.test(name));
    const said = (value: string): string | null => {
      const text = names.reduce((rest, name) => rest.replaceAll(name, ''), unescaped(value));
      return PIPELINE.exec(text)?.[1] ?? null;
    };
    const problems: Diagnostic[] = [];
    for (const { file, kind, calendar, events } of found) {
      if (kind !== 'development-session' || calendar === null) continue;
      for (const { properties } of [calendar, ...events.map(({ component }) => component)]) {
        for (const property of properties) {
          const word = TEXTS.has(property.name) ? said(property.value) : null;
          if (word === null) continue;
          problems.push({
            code: 'verify-wall',
            severity: 'error',
            message: `${property.name} of a development session says “${word}”`,
            place: placeOfProperty(file, property),
            hint: 'move it to the pipeline review',
          });
        }
      }
    }
    return problems;
  },
};
