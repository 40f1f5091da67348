import type { Entry, Node, Scalar } from '../tree.ts';
import { DEEPEST } from './depth.ts';

/**
 * The value that fills `text` from `from` to `to`, one line, maybe with a comment behind it: a plain
 * word, a quoted text or a flow collection. Null for everything that is more than that.
 */
export function readPlainValue(text: string, from: number, to: number): Node | null {
  const first = text[from] ?? '';
  if (first !== '"' && first !== "'" && first !== '[' && first !== '{') return plainWord(text, from, to);
  const line: Flow = { text, at: from, to };
  const node = flowNode(line, 1);
  return node === null || !endsAt(line) ? null : node;
}

/** Characters that start something else than a plain word, or do in some places. */
const NO_START = new Set('-?:,[]{}#&*!|>\'"%@`');

function plainWord(text: string, from: number, to: number): Scalar | null {
  if (NO_START.has(text[from] ?? '')) return null;
  let end = to;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && (at + 1 === to || text.charCodeAt(at + 1) === SPACE)) return null;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
      end = at;
      break;
    }
  }
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  return { kind: 'scalar', text: text.slice(from, end), plain: true, from, to: end };
}

const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;

interface Flow {
  readonly text: string;
  readonly to: number;
  at: number;
}

/** Whether nothing but blanks and a comment is left. */
function endsAt(line: Flow): boolean {
  const before = line.at;
  skip(line);
  return line.at === line.to || (line.text[line.at] === '#' && line.at > before);
}

function skip(line: Flow): void {
  while (line.at < line.to && line.text.charCodeAt(line.at) === SPACE) line.at += 1;
}

function flowNode(line: Flow, depth: number): Node | null {
  if (depth > DEEPEST || line.at >= line.to) return null;
  const first = line.text[line.at] ?? '';
  if (first === '[') return flowList(line, depth);
  if (first === '{') return flowMapping(line, depth);
  if (first === '"' || first === "'") return quoted(line, first);
  return flowWord(line);
}

const QUOTED = { '"': /"(?:[^"\\\n]|\\.)*"/y, "'": /'(?:[^'\n]|'')*'/y } as const;

function quoted(line: Flow, quote: '"' | "'"): Scalar | null {
  const { text, at: from } = line;
  const pattern = QUOTED[quote];
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || from + found.length > line.to) return null;
  const inner = quote === '"' ? unescaped(found) : found.slice(1, -1).replaceAll("''", "'");
  if (inner === null) return null;
  line.at = from + found.length;
  return { kind: 'scalar', text: inner, plain: false, from, to: line.at };
}

/** Escapes that JSON knows mean the same in YAML; all others are left to the package. */
function unescaped(quoted: string): string | null {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

function flowWord(line: Flow): Scalar | null {
  const { text, at: from } = line;
  if (NO_START.has(text[from] ?? '')) return null;
  let at = from;
  for (; at < line.to; at++) {
    const character = text[at] ?? '';
    if (character === ',' || character === ']' || character === '}') break;
    if (character === '[' || character === '{') return null;
    if (character === '#' && text.charCodeAt(at - 1) === SPACE) return null;
    if (character === ':' && /[\s,[\]{}]/.test(text[at + 1] ?? ' ')) return null;
  }
  let end = at;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  line.at = at;
  return { kind: 'scalar', text: text.slice(from, end), plain: true, from, to: end };
}

function flowList(line: Flow, depth: number): Node | null {
  const from = line.at;
  const items: Node[] = [];
  line.at += 1;
  skip(line);
  if (line.text[line.at] !== ']') {
    for (;;) {
      skip(line);
      const item = flowNode(line, depth + 1);
      if (item === null) return null;
      items.push(item);
      const ended = separator(line, ']');
      if (ended === null) return null;
      if (ended) break;
    }
  }
  line.at += 1;
  return { kind: 'list', items, from, to: line.at };
}

const FLOW_KEY = /([A-Za-z][\w-]*):(?= )/y;

function flowMapping(line: Flow, depth: number): Node | null {
  const from = line.at;
  const entries: Entry[] = [];
  line.at += 1;
  skip(line);
  if (line.text[line.at] !== '}') {
    for (;;) {
      skip(line);
      FLOW_KEY.lastIndex = line.at;
      const name = FLOW_KEY.exec(line.text)?.[1];
      if (name === undefined) return null;
      const key: Scalar = {
        kind: 'scalar',
        text: name,
        plain: true,
        from: line.at,
        to: line.at + name.length,
      };
      line.at = key.to + 1;
      skip(line);
      const value = flowNode(line, depth + 1);
      if (value === null) return null;
      entries.push({ key, value });
      const ended = separator(line, '}');
      if (ended === null) return null;
      if (ended) break;
    }
  }
  line.at += 1;
  return { kind: 'mapping', entries, from, to: line.at };
}

/** Whether the collection ends here; at a comma it goes on. Null for anything else. */
function separator(line: Flow, close: string): boolean | null {
  skip(line);
  if (line.at >= line.to) return null;
  const character = line.text[line.at];
  if (character === close) return true;
  if (character !== ',') return null;
  line.at += 1;
  return false;
}
