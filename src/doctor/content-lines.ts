import type { PhysicalLine } from './physical-lines.ts';

export interface Parameter {
  /** Upper case. */
  readonly name: string;
  /** Without the quotes around it. */
  readonly value: string;
}

/** One content line, unfolded (RFC 5545 section 3.1). */
export interface ContentLine {
  /** Upper case; empty where the line is none. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly value: string;
  /** Of its first part, from 1. */
  readonly number: number;
  /** The parts it was folded into. */
  readonly parts: readonly PhysicalLine[];
  /** What keeps it from being read by the letter; null where nothing does. */
  readonly fault: 'no colon' | 'bad name' | 'bad parameter' | 'stray quote' | null;
}

export function contentLines(lines: readonly PhysicalLine[]): ContentLine[] {
  const found: ContentLine[] = [];
  let parts: PhysicalLine[] = [];
  const flush = (): void => {
    if (parts.length > 0) found.push(readContent(parts));
    parts = [];
  };
  for (const line of lines) {
    const isFold = /^[ \t]/.test(line.text) && parts.length > 0;
    if (!isFold) flush();
    if (line.text !== '') parts.push(line);
  }
  flush();
  return found;
}

const NAME = /^[A-Za-z0-9-]+$/;

function readContent(parts: readonly PhysicalLine[]): ContentLine {
  const [first] = parts;
  const text = unfolded(parts);
  const number = first?.number ?? 1;
  const colon = endOfHead(text);
  if (colon === -1) {
    // A quote that never ends hides the colon behind it.
    const fault = text.includes(':') && text.includes('"') ? 'stray quote' : 'no colon';
    return { name: '', parameters: [], value: text, number, parts, fault };
  }
  const [name = '', ...rest] = splitAt(text.slice(0, colon), ';');
  const parameters = rest.map((parameter): Parameter => {
    const equals = parameter.indexOf('=');
    const value = parameter.slice(equals + 1);
    return {
      name: parameter.slice(0, Math.max(equals, 0)).toUpperCase(),
      value: /^"[^"]*"$/.test(value) ? value.slice(1, -1) : value,
    };
  });
  const value = text.slice(colon + 1);
  return {
    name: name.toUpperCase(),
    parameters,
    value,
    number,
    parts,
    fault: faultOf(name, parameters, rest),
  };
}

/** Joined by octets where a fold has split a character, so that the character is whole again. */
function unfolded(parts: readonly PhysicalLine[]): string {
  const [first, ...rest] = parts;
  let text = (first?.text ?? '').replace(/^\ufeff/, '');
  if (parts.every((part) => !part.text.includes('\ufffd'))) {
    for (const part of rest) text += part.text.slice(1);
    return text;
  }
  const joined = joinedOctets(parts);
  return new TextDecoder().decode(joined);
}

/** The octets of a folded line without its folds. */
export function joinedOctets(parts: readonly PhysicalLine[]): Uint8Array {
  const pieces = parts.map(({ octets }, i) => (i === 0 ? octets : octets.subarray(1)));
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Where the first colon outside of quotes stands; -1 where there is none. */
function endOfHead(text: string): number {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === ':' && !isQuoted) return i;
  }
  return -1;
}

function splitAt(text: string, mark: string): string[] {
  const found: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === mark && !isQuoted) {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  found.push(text.slice(start));
  return found;
}

function faultOf(
  name: string,
  parameters: readonly Parameter[],
  written: readonly string[],
): ContentLine['fault'] {
  if (!NAME.test(name)) return 'bad name';
  if (parameters.some((parameter) => !NAME.test(parameter.name))) return 'bad parameter';
  const isStray = written.some((text) =>
    splitAt(text.slice(text.indexOf('=') + 1), ',').some(
      (value) => value.includes('"') && !/^"[^"]*"$/.test(value),
    ),
  );
  return isStray ? 'stray quote' : null;
}

/** The value of a parameter, or null. */
export function parameterOf({ parameters }: ContentLine, name: string): string | null {
  return parameters.find((parameter) => parameter.name === name)?.value ?? null;
}
