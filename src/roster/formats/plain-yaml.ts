import type { Entry, List, Mapping, Node, Scalar } from '../tree.ts';
import { DEEPEST } from './depth.ts';
import { isLarge, itemsAnew } from './items-anew.ts';
import { readPlainValue } from './plain-yaml-values.ts';

/**
 * The part of YAML that rosters are written in, read without the yaml package, which takes longer to
 * load than a quarter takes to plan. Block mappings and lists of plain words, quoted texts and one-line
 * `[...]` and `{...}`, with comments. At the first sign of anything else, or of a mistake, this gives up
 * (null) and the package decides; what it does read, the package would read alike.
 */
export function readPlainYaml(text: string): Node | null {
  if (FOREIGN.test(text)) return null;
  const scan: Scan = { text, at: 0, line: { from: 0, to: 0, indent: -1 }, refused: false };
  next(scan);
  if (scan.line.indent === 0 && text.startsWith('---', scan.line.from)) {
    if (scan.line.to - scan.line.from !== 3) return null;
    next(scan);
  }
  if (scan.line.indent !== 0) return null;
  const node = block(scan, 0, 1);
  return scan.refused || !isEnd(scan.line) ? null : node;
}

/** Tabs, lone carriage returns, controls and a mark of byte order inside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FOREIGN = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

/** The next line that is neither blank nor a comment; `indent` is -1 behind the last. */
interface Line {
  /** First and one past the last character, blanks around them left out. */
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

interface Scan {
  readonly text: string;
  /** Where the line after `line` starts. */
  at: number;
  line: Line;
  refused: boolean;
}

function isEnd(line: Line): boolean {
  return line.indent === -1;
}

const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;

function next(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length) {
    const start = scan.at;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    scan.at = newline === -1 ? text.length : newline + 1;
    let from = start;
    while (from < end && text.charCodeAt(from) === SPACE) from += 1;
    let to = end;
    while (to > from && (text.charCodeAt(to - 1) === SPACE || text.charCodeAt(to - 1) === 0x0d)) to -= 1;
    if (to === from || text.charCodeAt(from) === HASH) continue;
    scan.line = { from, to, indent: from - start };
    return;
  }
  scan.line = { from: text.length, to: text.length, indent: -1 };
}

function block(scan: Scan, indent: number, depth: number): Node {
  if (depth > DEEPEST) scan.refused = true;
  return isItem(scan) ? list(scan, indent, depth) : mapping(scan, indent, depth);
}

function isItem({ text, line }: Scan): boolean {
  return (
    text.charCodeAt(line.from) === DASH &&
    (line.to === line.from + 1 || text.charCodeAt(line.from + 1) === SPACE)
  );
}

function list(scan: Scan, indent: number, depth: number): List {
  const { text } = scan;
  const { from } = scan.line;
  const items: Node[] = [];
  const starts: number[] = [];
  const keeps = depth !== PEOPLE_DEPTH || !isLarge(text);
  let to = from;
  while (!scan.refused && scan.line.indent === indent && isItem(scan)) {
    const start = scan.line.from - indent;
    const node = item(scan, indent, depth);
    to = node.to;
    if (keeps) items.push(node);
    else starts.push(start);
  }
  const again = (at: number): Node => {
    const own: Scan = { text, at, line: scan.line, refused: false };
    next(own);
    return item(own, indent, depth);
  };
  return { kind: 'list', items: keeps ? items : itemsAnew(starts, again), from, to };
}

/** The roster is a mapping, and they are a list in it. */
const PEOPLE_DEPTH = 2;

function item(scan: Scan, indent: number, depth: number): Node {
  const { line, text } = scan;
  let content = line.from + 1;
  while (content < line.to && text.charCodeAt(content) === SPACE) content += 1;
  const inner = indent + content - line.from;
  scan.line = { ...line, from: content, indent: inner };
  // Nothing behind the dash is rare in a roster, and the package knows where its value is.
  if (content === line.to || text.charCodeAt(content) === HASH || isItem(scan)) {
    scan.refused = true;
    return { kind: 'scalar', text: '', plain: true, from: content, to: content };
  }
  return keyAt(text, content) === null ? value(scan, content, indent) : mapping(scan, inner, depth + 1);
}

const LONGEST_KEY = 100;
/** A key as fields are called, and its colon. */
const KEY = /([A-Za-z][\w-]*):(?= |\r?\n|$)/y;

function keyAt(text: string, at: number): string | null {
  KEY.lastIndex = at;
  const name = KEY.exec(text)?.[1];
  return name === undefined || name.length > LONGEST_KEY ? null : name;
}

function mapping(scan: Scan, indent: number, depth: number): Mapping {
  const entries: Entry[] = [];
  const from = scan.line.from;
  if (depth > DEEPEST) scan.refused = true;
  while (!scan.refused && scan.line.indent === indent && !(entries.length > 0 && isItem(scan))) {
    const { line, text } = scan;
    const name = keyAt(text, line.from);
    if (name === null) {
      scan.refused = true;
      break;
    }
    const key: Scalar = {
      kind: 'scalar',
      text: name,
      plain: true,
      from: line.from,
      to: line.from + name.length,
    };
    let content = key.to + 1;
    while (content < line.to && text.charCodeAt(content) === SPACE) content += 1;
    const empty = content === line.to || (text.charCodeAt(content) === HASH && content > key.to + 1);
    entries.push({ key, value: empty ? below(scan, key, indent, depth) : value(scan, content, indent) });
  }
  // A mapping of which nothing was read is none; deeper lines than the first are a mistake.
  if (entries.length === 0 || scan.line.indent > indent) scan.refused = true;
  return { kind: 'mapping', entries, from, to: entries.at(-1)?.value.to ?? from };
}

/** The value of a key that ends its line: what is indented below it, a list in its own column, or nothing. */
function below(scan: Scan, key: Scalar, indent: number, depth: number): Node {
  next(scan);
  if (scan.line.indent > indent) return block(scan, scan.line.indent, depth + 1);
  if (scan.line.indent === indent && isItem(scan)) return list(scan, indent, depth + 1);
  return { kind: 'scalar', text: '', plain: true, from: key.to, to: key.to };
}

/** A value on the rest of the line; a deeper line after it would go on with it. */
function value(scan: Scan, from: number, indent: number): Node {
  const node = readPlainValue(scan.text, from, scan.line.to);
  next(scan);
  if (node === null || scan.line.indent > indent) scan.refused = true;
  return node ?? { kind: 'scalar', text: '', plain: true, from, to: from };
}
