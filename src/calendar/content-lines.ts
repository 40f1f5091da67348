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
  /** Ends the line. */
  readonly end: () => void;
  /** Whole lines, folded. */
  readonly whole: (lines: string) => void;
  /** Whole lines of ASCII, or as `record` gives them. */
  readonly recorded: (lines: Recording) => void;
  /** What `write` writes from the beginning of a line to the end of one. */
  readonly record: (write: () => void) => Recording;
}

/** Octets of UTF-8 as a string with a character for each: such strings are put together and copied fastest. */
export type Recording = string;

const FOLD_AT = 75;
/** Octets of UTF-8 that a UTF-16 unit takes at most. */
const WIDEST = 3;

export function contentLines(): ContentLines {
  let out = Buffer.allocUnsafe(1 << 17);
  let at = 0;
  // What comes next in `out`: short pieces are put together first, as each copy takes its time to begin.
  let next: Recording = '';
  let column = 0;

  /** Makes room for so many octets. */
  function room(octets: number): void {
    const needed = at + octets;
    if (needed <= out.length) return;
    const larger = Buffer.allocUnsafe(needed * 2);
    larger.set(out.subarray(0, at));
    out = larger;
  }

  function copyNext(): void {
    room(next.length);
    at += out.write(next, at, 'latin1');
    next = '';
  }

  function ascii(text: string): void {
    const { length } = text;
    if (column + length > FOLD_AT) {
      write(text, 0);
      return;
    }
    next += text;
    column += length;
  }

  function write(text: string, escapes: 0 | 1): void {
    if (next !== '') copyNext();
    const octets = fold(text, column, escapes);
    column = columnAfter();
    room(octets.length);
    out.set(octets, at);
    at += octets.length;
  }

  return {
    length: () => at + next.length,
    take: () => {
      copyNext();
      const octets = new Uint8Array(out.subarray(0, at));
      at = 0;
      return octets;
    },
    ascii,
    text: (text) => write(text, 1),
    plain: (text) => write(text, 0),
    end: () => {
      next += '\r\n';
      column = 0;
    },
    whole: (lines) => {
      copyNext();
      room(lines.length * WIDEST);
      at += out.write(lines, at);
    },
    recorded: (lines) => {
      next += lines;
    },
    record: (writeLines) => {
      copyNext();
      const from = at;
      writeLines();
      copyNext();
      const recording = out.toString('latin1', from, at);
      at = from;
      return recording;
    },
  };
}
