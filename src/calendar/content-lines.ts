import type { Day } from '../model.ts';
import { formatDay } from '../time/day.ts';
import { columnAfter, fold } from './octets/octets.ts';

/**
 * Content lines (RFC 5545 section 3.1) as UTF-8, in one buffer that is used over and over. Octets and not
 * strings, because lines fold by octets, and because it is twice as fast.
 */
export interface ContentLines {
  /** Octets written since the last `take`. */
  readonly length: () => number;
  /** A copy of what has been written since the last `take`. */
  readonly take: () => Uint8Array;
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
/** With its end. Lines that are made of short pieces never pass it. */
const LONGEST_LINE = FOLD_AT + 2;
const CR = 0x0d;
const LF = 0x0a;

const encoder = new TextEncoder();

export function contentLines(): ContentLines {
  let out = new Uint8Array(1 << 17);
  // Asked for at every step, and a typed array takes its time to say its own.
  let { length: size } = out;
  let at = 0;
  let column = 0;

  /** Makes room for so many octets, and for what may follow them on their line. */
  function room(octets: number): void {
    const needed = at + octets + LONGEST_LINE;
    if (needed <= size) return;
    const larger = new Uint8Array(needed * 2);
    larger.set(out.subarray(0, at));
    out = larger;
    size = larger.length;
  }

  function ascii(text: string): void {
    const { length } = text;
    if (column + length > FOLD_AT) {
      write(text, 0);
      return;
    }
    encoder.encodeInto(text, out.subarray(at));
    at += length;
    column += length;
  }

  function write(text: string, escapes: 0 | 1): void {
    const octets = fold(text, column, escapes);
    const { length } = octets;
    column = columnAfter();
    room(length);
    out.set(octets, at);
    at += length;
  }

  function twoDigits(value: number): void {
    out[at++] = 0x30 + ((value / 10) | 0);
    out[at++] = 0x30 + (value % 10);
  }

  /** No line that has a date in it is as long as 75 octets, so none needs folding here. */
  function second(seconds: number): void {
    const day = Math.floor(seconds / 86_400);
    const rest = seconds - day * 86_400;
    out.set(dayOctets(day), at);
    at += 9;
    twoDigits((rest / 3600) | 0);
    twoDigits(((rest / 60) | 0) % 60);
    twoDigits(rest % 60);
    column += 15;
  }

  function end(): void {
    room(2);
    out[at++] = CR;
    out[at++] = LF;
    column = 0;
  }

  function folded({ octets, column: last }: Recording): void {
    const { length } = octets;
    room(length);
    out.set(octets, at);
    at += length;
    column = last;
  }

  return {
    length: () => at,
    take: () => {
      const octets = out.slice(0, at);
      at = 0;
      return octets;
    },
    ascii,
    text: (text) => write(text, 1),
    plain: (text) => write(text, 0),
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

const days = new Map<Day, Uint8Array>();

/** `20270105T`: calendars name the same days over and over. */
function dayOctets(day: Day): Uint8Array {
  let octets = days.get(day);
  if (octets === undefined) {
    octets = encoder.encode(`${formatDay(day).replaceAll('-', '')}T`);
    days.set(day, octets);
  }
  return octets;
}
