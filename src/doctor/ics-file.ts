import { type ContentLine, contentLines } from './content-lines.ts';
import { type PhysicalLine, physicalLines } from './physical-lines.ts';

/** Something between BEGIN and END (RFC 5545 section 3.6). */
export interface Component {
  /** Upper case. */
  readonly name: string;
  readonly begin: ContentLine;
  /** Null where the file ends before it does. */
  readonly end: ContentLine | null;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
  /** Lines and components as they follow each other. */
  readonly order: readonly (ContentLine | Component)[];
}

/** A file as octets, lines and components: whatever it is, and however broken. */
export interface IcsFile {
  readonly file: string;
  readonly size: number;
  readonly hasMark: boolean;
  readonly lines: readonly PhysicalLine[];
  readonly contents: readonly ContentLine[];
  /** Lines that belong to no component. */
  readonly outside: readonly ContentLine[];
  /** END lines that end nothing. */
  readonly strayEnds: readonly ContentLine[];
  readonly calendars: readonly Component[];
  /** Every VEVENT, with the calendar it is in. */
  readonly events: readonly { readonly event: Component; readonly calendar: Component }[];
}

interface Open {
  readonly name: string;
  readonly begin: ContentLine;
  end: ContentLine | null;
  readonly lines: ContentLine[];
  readonly components: Component[];
  readonly order: (ContentLine | Component)[];
}

export function readIcsFile(file: string, bytes: Uint8Array): IcsFile {
  const lines = physicalLines(bytes);
  const contents = contentLines(lines);
  const top: Component[] = [];
  const outside: ContentLine[] = [];
  const strayEnds: ContentLine[] = [];
  const open: Open[] = [];
  for (const line of contents) {
    const inner = open.at(-1);
    const word = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      const component: Open = { name: word, begin: line, end: null, lines: [], components: [], order: [] };
      if (inner === undefined) top.push(component);
      else {
        inner.components.push(component);
        inner.order.push(component);
      }
      open.push(component);
    } else if (line.name === 'END') {
      const at = open.findLastIndex(({ name }) => name === word);
      const ended = open[at];
      if (ended === undefined) strayEnds.push(line);
      else {
        ended.end = line;
        open.splice(at);
      }
    } else if (inner === undefined) outside.push(line);
    else {
      inner.lines.push(line);
      inner.order.push(line);
    }
  }
  const calendars = top.filter(({ name }) => name === 'VCALENDAR');
  const events = calendars.flatMap((calendar) =>
    calendar.components.filter(({ name }) => name === 'VEVENT').map((event) => ({ event, calendar })),
  );
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { file, size: bytes.length, hasMark, lines, contents, outside, strayEnds, calendars, events };
}

/** The first line of a name, or null. */
export function lineOf({ lines }: Component, name: string): ContentLine | null {
  return lines.find((line) => line.name === name) ?? null;
}

/** A component and all that are in it. */
export function* withInner(component: Component): Generator<Component, void, undefined> {
  yield component;
  for (const inner of component.components) yield* withInner(inner);
}
