/** A line as it stands in the file, up to what ends it. */
export interface PhysicalLine {
  /** From 1. */
  readonly number: number;
  readonly octets: Uint8Array;
  readonly ending: 'CRLF' | 'LF' | 'CR' | 'nothing';
  /** Octets that are no UTF-8 come as U+FFFD. */
  readonly text: string;
}

const LF = 0x0a;
const CR = 0x0d;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cuts a file at CRLF, bare LF and bare CR alike. What follows the last line's end is no line. */
export function physicalLines(bytes: Uint8Array): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const octet = bytes[at];
    if (octet !== LF && octet !== CR && octet !== undefined) continue;
    if (octet === undefined && at === start) break;
    const isPair = octet === CR && bytes[at + 1] === LF;
    const ending = octet === undefined ? 'nothing' : isPair ? 'CRLF' : octet === LF ? 'LF' : 'CR';
    const octets = bytes.subarray(start, at);
    lines.push({ number: lines.length + 1, octets, ending, text: decoder.decode(octets) });
    if (isPair) at++;
    start = at + 1;
  }
  return lines;
}
