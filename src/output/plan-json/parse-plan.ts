import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../model.ts';
import { jsonPlace, placeAt } from './json-place.ts';

/** The version of the schema that this program writes and reads. */
export const SCHEMA_VERSION = 1;

const WAY_OUT = 'bring back the file as cadence wrote it, or plan into another folder with --out';

const ELSEWHERE = 'choose another folder with --out';

/** A JSON object that says it is a plan of cadence's, in a version this program knows. */
export function parsePlan(source: {
  readonly file: string;
  readonly text: string;
}): Outcome<Record<string, unknown>> {
  const { file } = source;
  const text = source.text.replace(/^\ufeff/, '');
  const refused = (
    code: Diagnostic['code'],
    message: string,
    place: Diagnostic['place'],
    hint = WAY_OUT,
  ): Outcome<never> => ({ value: null, diagnostics: [{ code, severity: 'error', message, place, hint }] });

  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (thrown) {
    // Node says where, in words that differ from one version to the next.
    const position = /position (\d+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1];
    const offset = Math.min(position === undefined ? text.trimEnd().length : Number(position), text.length);
    return refused('plan-not-json', 'the plan is not valid JSON', placeAt(file, text, offset, 1));
  }
  const place = (): Place => jsonPlace(file, text, ['schema']);
  if (!isRecord(document) || typeof document['schema'] !== 'string') {
    return refused(
      'plan-not-cadence',
      'the file is no plan of cadence: it has no "schema"',
      place(),
      ELSEWHERE,
    );
  }
  const version = /^cadence\.plan\/(\d{1,9})$/.exec(document['schema'])?.[1];
  if (version === undefined) {
    const schema = JSON.stringify(document['schema']).slice(0, 60);
    return refused(
      'plan-not-cadence',
      `the file is no plan of cadence: its schema is ${schema}`,
      place(),
      ELSEWHERE,
    );
  }
  if (Number(version) !== SCHEMA_VERSION) {
    return refused(
      'plan-newer',
      `the plan has version ${version}, and this cadence knows version ${SCHEMA_VERSION}`,
      place(),
      'run the cadence that wrote it, or a newer one',
    );
  }
  return { value: document, diagnostics: [] };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
