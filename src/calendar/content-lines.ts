/**
 * Content lines (RFC 5545 section 3.1) as UTF-8, in one buffer that is used over and over. Octets and not
 * strings, because lines fold by octets, and because it is twice as fast.
 */
export interface ContentLines {
  /** Octets written since the last `take`. */
  readonly length: () => number;
  /** What has been written since the last `take`. */
  readonly take: () => string;
  /** Short ASCII without controls, as is: names, dates, numbers. Folds when a line passes 75 octets. */
  readonly ascii: (text: string) => void;
  /** A value of type TEXT: cleaned, escaped (RFC 5545 section 3.3.11), folded. */
  readonly text: (text: string) => void;
  /** Cleaned and folded, but not escaped: parameter values and URIs, which have rules of their own. */
  readonly plain: (text: string) => void;
  /** `20270105T090000`: a minute counted from 1970-01-01T00:00 on any clock. */
  readonly minute: (minutes: number) => void;
  /** `20270105T090000`: a second counted from 1970-01-01T00:00 on any clock. */
  readonly second: (seconds: number) => void;
  /** Ends the line. */
  readonly end: () => void;
  /** Lines that were folded before, the last of them perhaps not yet ended. */
  readonly folded: (recording: Recording) => void;
  /** Whole lines, folded. */
  readonly whole: (lines: string) => void;
  /** What `write` writes from the beginning of a line on, for `folded`. */
  readonly record: (write: () => void) => Recording;
}

export interface Recording {
  readonly octets: Uint8Array;
  /** Octets of the last line, 0 where it has ended. */
  readonly column: number;
}

const FOLD_AT = 75;
const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const BACKSLASH = 0x5c;

/** What an octet asks for. Where it begins a character of several, how many. */
const PLAIN = 0;
const ESCAPED = 1;
const TWO = 2;
const THREE = 3;
const FOUR = 4;
const NEW_LINE = 5;
const RETURN = 6;
const CONTROL = 7;

function classes(escapes: string): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(CONTROL, 0, 0x20);
  table[0x09] = PLAIN;
  table[0x7f] = CONTROL;
  table.fill(TWO, 0xc0, 0xe0);
  table.fill(THREE, 0xe0, 0xf0);
  table.fill(FOUR, 0xf0, 0xf8);
  for (const lineEnd of '\n\v\f') table[lineEnd.charCodeAt(0)] = NEW_LINE;
  table[CR] = RETURN;
  for (const escaped of escapes) table[escaped.charCodeAt(0)] = ESCAPED;
  return table;
}

const TEXT = classes('\\;,');
const UNESCAPED = classes('');

const encoder = new TextEncoder();
/** A chunk may begin with U+FEFF that somebody wrote. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Whether any of a word's four octets is a control, a comma, a semicolon, a backslash or above ASCII. The
 * octets of `x - 0x01010101 & ~x` have their high bits set from the lowest zero octet of `x` on.
 */
function hasSpecial(word: number): boolean {
  const comma = word ^ 0x2c2c2c2c;
  const semicolon = word ^ 0x3b3b3b3b;
  const backslash = word ^ 0x5c5c5c5c;
  return (
    ((((comma - 0x01010101) & ~comma) |
      ((semicolon - 0x01010101) & ~semicolon) |
      ((backslash - 0x01010101) & ~backslash) |
      ((word - 0x20202020) & ~word) |
      (word + 0x01010101) |
      word) &
      0x80808080) !==
    0
  );
}

export function contentLines(): ContentLines {
  let out = new Uint8Array(1 << 17);
  let outWords = new DataView(out.buffer);
  let source = new Uint8Array(1 << 14);
  let sourceWords = new DataView(source.buffer);
  let at = 0;
  let column = 0;

  /** An octet becomes at most three and two thirds: U+FFFD for a control, and folds. */
  function room(octets: number): void {
    if (at + octets * 4 + 64 <= out.length) return;
    const larger = new Uint8Array((at + octets * 4) * 2);
    larger.set(out.subarray(0, at));
    out = larger;
    outWords = new DataView(out.buffer);
  }

  function fold(): void {
    out[at++] = CR;
    out[at++] = LF;
    out[at++] = SPACE;
    column = 1;
  }

  function ascii(text: string): void {
    const { length } = text;
    room(length);
    if (column + length > FOLD_AT) write(text, UNESCAPED);
    else {
      for (let i = 0; i < length; i++) out[at + i] = text.charCodeAt(i);
      at += length;
      column += length;
    }
  }

  function write(text: string, table: Uint8Array): void {
    if (source.length < text.length * 3) {
      source = new Uint8Array(text.length * 6);
      sourceWords = new DataView(source.buffer);
    }
    // Half of a surrogate pair is encoded as U+FFFD, which is what cleanText makes of it too.
    const length = encoder.encodeInto(text, source).written;
    room(length);
    const from = source;
    const fromWords = sourceWords;
    const to = out;
    const toWords = outWords;
    let p = at;
    let i = 0;
    while (i < length) {
      let stop = i + FOLD_AT - column;
      if (stop > length) stop = length;
      const start = i;
      for (const lastWord = stop - 4; i <= lastWord; i += 4) {
        const word = fromWords.getInt32(i);
        if (hasSpecial(word)) break;
        toWords.setInt32(p, word);
        p += 4;
      }
      let octet = 0;
      for (; i < stop; i++) {
        octet = from[i] as number;
        if (table[octet] !== PLAIN) break;
        to[p++] = octet;
      }
      column += i - start;
      at = p;
      if (i < stop) i = special(octet, i, table);
      else if (i < length) fold();
      p = at;
    }
  }

  /** Writes the character that begins at `source[i]` and is not plain; returns where the next begins. */
  function special(octet: number, i: number, table: Uint8Array): number {
    const kind = table[octet];
    if (kind === ESCAPED) {
      put(2, BACKSLASH, octet);
      return i + 1;
    }
    const second = source[i + 1] ?? 0;
    const third = source[i + 2] ?? 0;
    if (kind === TWO) {
      if (octet === 0xc2 && second < 0xa0) {
        if (second === 0x85) newLine(table);
        else put(3, 0xef, 0xbf, 0xbd);
      } else put(2, octet, second);
      return i + 2;
    }
    if (kind === THREE) {
      if (octet === 0xe2 && second === 0x80 && (third === 0xa8 || third === 0xa9)) newLine(table);
      else put(3, octet, second, third);
      return i + 3;
    }
    if (kind === FOUR) {
      put(4, octet, second, third, source[i + 3] ?? 0);
      return i + 4;
    }
    if (kind === CONTROL) {
      put(3, 0xef, 0xbf, 0xbd);
      return i + 1;
    }
    newLine(table);
    return kind === RETURN && second === LF ? i + 2 : i + 1;
  }

  /** A line cannot end within a parameter value or a URI. */
  function newLine(table: Uint8Array): void {
    if (table === TEXT) put(2, BACKSLASH, 0x6e);
    else put(1, SPACE);
  }

  /** One character, or an escape and what it escapes: never parted by a fold. */
  function put(octets: 1 | 2 | 3 | 4, a: number, b = 0, c = 0, d = 0): void {
    if (column + octets > FOLD_AT) fold();
    out[at++] = a;
    if (octets > 1) out[at++] = b;
    if (octets > 2) out[at++] = c;
    if (octets > 3) out[at++] = d;
    column += octets;
  }

  function digits(value: number, count: 2 | 4): void {
    if (count === 4) {
      out[at++] = 0x30 + ((value / 1000) | 0);
      out[at++] = 0x30 + (((value / 100) | 0) % 10);
    }
    out[at++] = 0x30 + (((value / 10) | 0) % 10);
    out[at++] = 0x30 + (value % 10);
  }

  /** No line that has a date in it is as long as 75 octets, so none needs folding here. */
  function second(seconds: number): void {
    const day = Math.floor(seconds / 86_400);
    const rest = seconds - day * 86_400;
    const civil = civilOf(day);
    room(16);
    digits((civil / 10_000) | 0, 4);
    digits(((civil / 100) | 0) % 100, 2);
    digits(civil % 100, 2);
    out[at++] = 0x54;
    digits((rest / 3600) | 0, 2);
    digits(((rest / 60) | 0) % 60, 2);
    digits(rest % 60, 2);
    column += 15;
  }

  function end(): void {
    room(2);
    out[at++] = CR;
    out[at++] = LF;
    column = 0;
  }

  function folded(recording: Recording): void {
    room(recording.octets.length);
    out.set(recording.octets, at);
    at += recording.octets.length;
    column = recording.column;
  }

  return {
    length: () => at,
    take: () => {
      const text = decoder.decode(out.subarray(0, at));
      at = 0;
      return text;
    },
    ascii,
    text: (text) => write(text, TEXT),
    plain: (text) => write(text, UNESCAPED),
    minute: (minutes) => second(minutes * 60),
    second,
    end,
    folded,
    whole: (text) => folded({ octets: encoder.encode(text), column: 0 }),
    record: (writeLines) => {
      const from = at;
      writeLines();
      const recording = { octets: out.slice(from, at), column };
      at = from;
      column = 0;
      return recording;
    },
  };
}

let lastDay = Number.NaN;
let lastCivil = 0;

/** A day as the number YYYYMMDD; most questions are about the day of the one before. */
function civilOf(day: number): number {
  if (day !== lastDay) {
    const date = new Date(day * 86_400_000);
    lastDay = day;
    lastCivil = date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  }
  return lastCivil;
}
