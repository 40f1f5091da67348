import type { Place } from '../../model.ts';

/** Keys and indices from the root of a JSON document to one value. */
export type JsonPath = readonly (string | number)[];

/** Where a value stands in a text that JSON.parse has read; of a value that is missing, what should hold it. */
export function jsonPlace(file: string, text: string, path: JsonPath): Place {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' ? item(text, at, step) : member(text, at, step);
    if (next === null) break;
    at = next;
  }
  return placeAt(file, text, at, skipValue(text, at) - at);
}

/** The place of an offset; one line at most. */
export function placeAt(file: string, text: string, offset: number, length: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', offset);
  const rest = (lineEnd === -1 ? text.length : lineEnd) - offset;
  return {
    file,
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    length: Math.max(0, Math.min(length, rest)),
  };
}

/** Offset of an object's member; of the last one, where a key comes twice, as JSON.parse has it. */
function member(text: string, at: number, key: string): number | null {
  if (text[at] !== '{') return null;
  let found: number | null = null;
  let i = skipSpace(text, at + 1);
  while (text[i] === '"') {
    const end = skipValue(text, i);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(i, end)) === key) found = value;
    i = skipSpace(text, skipValue(text, value));
    if (text[i] === ',') i = skipSpace(text, i + 1);
  }
  return found;
}

function item(text: string, at: number, index: number): number | null {
  if (text[at] !== '[') return null;
  let i = skipSpace(text, at + 1);
  for (let passed = 0; passed < index; passed++) {
    i = skipSpace(text, skipValue(text, i));
    if (text[i] !== ',') return null;
    i = skipSpace(text, i + 1);
  }
  return i;
}

/** Where the value that begins at `at` ends. */
function skipValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  do {
    const c = text[i];
    if (c === '"') {
      i++;
      while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
      i++;
    } else if (c === '{' || c === '[') {
      depth++;
      i++;
    } else if (c === '}' || c === ']') {
      depth--;
      i++;
    } else if (depth > 0) {
      i++;
    } else {
      while (i < text.length && !/[\s,\]}]/.test(text[i] ?? '')) i++;
    }
  } while (depth > 0 && i < text.length);
  return i;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}
