import { type Reading, reportError } from '../reading.ts';
import type { Entry, Node, Scalar } from '../tree.ts';
import { DEEPEST, reportTooDeep } from './depth.ts';
import { isLarge, itemsAnew } from './items-anew.ts';

interface Scan {
  readonly reading: Reading;
  readonly text: string;
  at: number;
}

/** JSON (RFC 8259) with positions. Null, reported, at the first mistake. */
export function readJson(reading: Reading): Node | null {
  const scan: Scan = { reading, text: reading.text, at: 0 };
  const node = value(scan, 1);
  if (node === null) return null;
  skip(scan);
  return scan.at === scan.text.length
    ? node
    : fail(scan, 'nothing may follow the last brace', 'take this out');
}

function skip(scan: Scan): void {
  for (; scan.at < scan.text.length; scan.at++) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
  }
}

function value(scan: Scan, depth: number): Node | null {
  skip(scan);
  if (depth > DEEPEST) {
    reportTooDeep(scan.reading, scan.at);
    return null;
  }
  const first = scan.text[scan.at];
  if (first === '{') return mapping(scan, depth);
  if (first === '[') return list(scan, depth);
  if (first === '"') return string(scan);
  return literal(scan);
}

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;

function literal(scan: Scan): Scalar | null {
  LITERAL.lastIndex = scan.at;
  const found = LITERAL.exec(scan.text);
  if (found === null) {
    if (scan.at === scan.text.length) return fail(scan, 'the file ends where a value is expected', null);
    const hint =
      scan.text[scan.at] === ']' || scan.text[scan.at] === '}'
        ? 'take out the comma before'
        : 'put texts in double quotes';
    return fail(scan, 'this is not a JSON value', hint);
  }
  const from = scan.at;
  scan.at += found[0].length;
  return { kind: 'scalar', text: found[0], plain: true, from, to: scan.at };
}

function string(scan: Scan): Scalar | null {
  const { text, at: from } = scan;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      scan.at = at + 1;
      const inner = unescaped(text, from, at + 1);
      if (inner !== null) return { kind: 'scalar', text: inner, plain: false, from, to: at + 1 };
      scan.at = from;
      return fail(scan, 'this text has an escape that JSON does not know', 'write two backslashes for one');
    }
    if (code === 0x5c) at += 1;
    else if (code < 0x20) {
      scan.at = at;
      return fail(
        scan,
        'a text goes over the end of its line',
        'write \\n for a new line, or close the quotes',
      );
    }
  }
  return fail(scan, 'this text is never closed', 'add a double quote at its end');
}

function unescaped(text: string, from: number, to: number): string | null {
  const inner = text.slice(from + 1, to - 1);
  if (!inner.includes('\\')) return inner;
  try {
    return String(JSON.parse(text.slice(from, to)));
  } catch {
    return null;
  }
}

function list(scan: Scan, depth: number): Node | null {
  const { reading, text, at: from } = scan;
  const items: Node[] = [];
  const starts: number[] = [];
  const keeps = depth !== PEOPLE_DEPTH || !isLarge(text);
  scan.at += 1;
  skip(scan);
  if (scan.text[scan.at] !== ']') {
    for (;;) {
      const start = scan.at;
      const item = value(scan, depth + 1);
      if (item === null) return null;
      if (keeps) items.push(item);
      else starts.push(start);
      const ended = separator(scan, ']');
      if (ended === null) return null;
      if (ended) break;
    }
  }
  scan.at += 1;
  const nothing: Scalar = { kind: 'scalar', text: '', plain: true, from, to: from };
  const again = (at: number): Node => value({ reading, text, at }, depth + 1) ?? nothing;
  return { kind: 'list', items: keeps ? items : itemsAnew(starts, again), from, to: scan.at };
}

/** The roster is a mapping, and they are a list in it. */
const PEOPLE_DEPTH = 2;

function mapping(scan: Scan, depth: number): Node | null {
  const from = scan.at;
  const entries: Entry[] = [];
  scan.at += 1;
  skip(scan);
  if (scan.text[scan.at] !== '}') {
    for (;;) {
      const entry = pair(scan, depth);
      if (entry === null) return null;
      entries.push(entry);
      const ended = separator(scan, '}');
      if (ended === null) return null;
      if (ended) break;
    }
  }
  scan.at += 1;
  return { kind: 'mapping', entries, from, to: scan.at };
}

function pair(scan: Scan, depth: number): Entry | null {
  skip(scan);
  if (scan.text[scan.at] !== '"') {
    const hint = scan.text[scan.at] === '}' ? 'take out the comma before' : 'put keys in double quotes';
    return fail(scan, 'a key in double quotes is expected', hint);
  }
  const key = string(scan);
  if (key === null) return null;
  skip(scan);
  if (scan.text[scan.at] !== ':') return fail(scan, 'a colon is expected between key and value', null);
  scan.at += 1;
  const found = value(scan, depth + 1);
  return found === null ? null : { key, value: found };
}

/** Whether the collection ends here; at a comma it goes on. */
function separator(scan: Scan, close: string): boolean | null {
  skip(scan);
  const character = scan.text[scan.at];
  if (character === close) return true;
  if (character !== ',') {
    return fail(scan, `a comma or ${close} is expected`, 'a comma may be missing before this');
  }
  scan.at += 1;
  return false;
}

function fail(scan: Scan, message: string, hint: string | null): null {
  const span = { from: scan.at, to: Math.min(scan.at + 1, scan.text.length) };
  const isComment = /^\/[/*]/.test(scan.text.slice(scan.at, scan.at + 2));
  const cure = isComment ? 'JSON has no comments: take it out, or write the roster in YAML' : hint;
  reportError(scan.reading, 'json-syntax', span, message, cure);
  return null;
}
