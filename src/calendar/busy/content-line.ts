/** One content line of a calendar (RFC 5545 section 3.1), unfolded. */
export interface Line {
  /** Upper case. */
  readonly name: string;
  /** `;TZID=Europe/London;VALUE=DATE`: as it stands, since most lines are never asked for them. */
  readonly parameters: string;
  readonly value: string;
  /** Where its first part stands: counts from 1. */
  readonly number: number;
  /** UTF-16 units of that first part. */
  readonly length: number;
}

/**
 * The lines of a calendar, lazily. Reads what programs write: CRLF, bare LF or bare CR, a byte order mark,
 * folds by space or tab. A line without a colon comes with an empty name.
 */
export function* readLines(source: string): Generator<Line, void, undefined> {
  const text = source.includes('\n') ? source : source.replace(/\r/g, '\n');
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let number = 1;
  while (at < text.length) {
    const first = number;
    let end = lineEnd(text, at);
    let whole = text.slice(at, withoutReturn(text, at, end));
    const { length } = whole;
    at = end + 1;
    number++;
    while (text[at] === ' ' || text[at] === '\t') {
      end = lineEnd(text, at);
      whole += text.slice(at + 1, withoutReturn(text, at, end));
      at = end + 1;
      number++;
    }
    if (whole.trim() !== '') yield lineOf(whole, first, length);
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function withoutReturn(text: string, at: number, end: number): number {
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

const NAME = /^\s*([A-Za-z\d-]+)/;

function lineOf(whole: string, number: number, length: number): Line {
  const match = NAME.exec(whole);
  const nameEnd = match?.[0].length ?? 0;
  const colon = match === null ? -1 : colonAfter(whole, nameEnd);
  if (colon === -1) return { name: '', parameters: '', value: whole, number, length };
  return {
    name: (match?.[1] ?? '').toUpperCase(),
    parameters: whole.slice(nameEnd, colon),
    value: whole.slice(colon + 1),
    number,
    length,
  };
}

/** The colon that ends the parameters: one between double quotes belongs to a value. */
function colonAfter(whole: string, from: number): number {
  if (whole[from] === ':') return from;
  if (whole[from] !== ';') return -1;
  let isQuoted = false;
  for (let i = from; i < whole.length; i++) {
    if (whole[i] === '"') isQuoted = !isQuoted;
    else if (whole[i] === ':' && !isQuoted) return i;
  }
  // A quote that is never closed: the first colon has to do.
  return whole.indexOf(':', from);
}

/** The value of a parameter (RFC 5545 section 3.2), without quotes; null where it is not given. */
export function parameterOf(line: Line, name: string): string | null {
  if (line.parameters === '') return null;
  for (const match of line.parameters.matchAll(/;([^=;:"]+)=("[^"]*"|[^;:"]*)/g)) {
    if (match[1]?.toUpperCase() === name) return (match[2] ?? '').replace(/^"|"$/g, '');
  }
  return null;
}
