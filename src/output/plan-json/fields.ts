import type { JsonPath } from './json-place.ts';
import { isRecord } from './parse-plan.ts';

/** What is wrong with one value of a document. */
export interface Fault {
  readonly path: JsonPath;
  readonly message: string;
}

/** What a text has to be: its words for a message, and the value it stands for; null where it is not. */
export interface TextShape<T> {
  readonly is: string;
  readonly read: (text: string) => T | null;
}

/**
 * One object of the document. Each function gives a member's value, or notes what is wrong with it and gives
 * something of the same type: whatever is noted, the plan is not used.
 */
export interface Fields {
  readonly text: <T>(key: string, shape: TextShape<T>, otherwise: T) => T;
  /** The same for a member that older plans lack. */
  readonly textIfThere: <T>(key: string, shape: TextShape<T>, otherwise: T) => T | null;
  /** The same for a member that may be null. */
  readonly textOrNull: <T>(key: string, shape: TextShape<T>, otherwise: T) => T | null;
  readonly integer: (key: string, least: number, most: number) => number;
  readonly flag: (key: string) => boolean;
  readonly list: <T>(key: string, read: (fields: Fields) => T) => T[];
  readonly texts: (key: string) => string[];
  /** A member that is an object or null. */
  readonly optional: <T>(key: string, read: (fields: Fields) => T) => T | null;
  readonly object: <T>(key: string, read: (fields: Fields) => T) => T;
  /** The same for members that most plans lack. */
  readonly objectIfThere: <T>(key: string, read: (fields: Fields) => T) => T | null;
  readonly objectsIfThere: <T>(key: string, read: (fields: Fields) => T) => readonly T[] | null;
  /** Notes something that takes more than one member to see. */
  readonly wrong: (key: string, message: string) => void;
}

export function fieldsOf(value: Record<string, unknown>, path: JsonPath, faults: Fault[]): Fields {
  const wrong = (key: string, message: string): void => {
    faults.push({ path: [...path, key], message: `${shown([...path, key])} ${message}` });
  };
  const mustBe = (key: string, what: string): void => {
    const found = value[key];
    if (found === undefined) wrong(key, `is missing: it must be ${what}`);
    else wrong(key, `must be ${what}, not ${(JSON.stringify(found) ?? '').slice(0, 40)}`);
  };
  const inner = <T>(at: JsonPath, found: unknown, read: (fields: Fields) => T): T => {
    if (!isRecord(found)) faults.push({ path: at, message: `${shown(at)} must be an object` });
    return read(fieldsOf(isRecord(found) ? found : {}, at, isRecord(found) ? faults : []));
  };
  const items = (key: string): readonly unknown[] => {
    const found = value[key];
    if (Array.isArray(found)) return found;
    mustBe(key, 'a list');
    return [];
  };
  const object = <T>(key: string, read: (fields: Fields) => T): T => inner([...path, key], value[key], read);
  const list: Fields['list'] = (key, read) =>
    items(key).map((found, i) => inner([...path, key, i], found, read));
  const text: Fields['text'] = (key, shape, otherwise) => {
    const found = value[key];
    const result = typeof found === 'string' ? shape.read(found) : null;
    if (result === null) mustBe(key, shape.is);
    return result ?? otherwise;
  };
  return {
    text,
    textIfThere: (key, shape, otherwise) => (value[key] === undefined ? null : text(key, shape, otherwise)),
    textOrNull: (key, shape, otherwise) => (value[key] === null ? null : text(key, shape, otherwise)),
    integer: (key, least, most) => {
      const found = value[key];
      if (typeof found === 'number' && Number.isInteger(found) && found >= least && found <= most)
        return found;
      mustBe(key, `a whole number from ${least} to ${most}`);
      return least;
    },
    flag: (key) => {
      const found = value[key];
      if (typeof found !== 'boolean') mustBe(key, 'true or false');
      return found === true;
    },
    list,
    texts: (key) =>
      items(key).map((found, i) => {
        if (typeof found === 'string') return found;
        faults.push({ path: [...path, key, i], message: `${shown([...path, key, i])} must be a text` });
        return '';
      }),
    optional: (key, read) => (value[key] === null ? null : object(key, read)),
    object,
    objectIfThere: (key, read) => (value[key] === undefined ? null : object(key, read)),
    objectsIfThere: (key, read) => (value[key] === undefined ? null : list(key, read)),
    wrong,
  };
}

/** `sessions[3].start`. */
function shown(path: JsonPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
