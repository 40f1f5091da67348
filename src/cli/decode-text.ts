/** Text, or where the first byte stands that is none (lines and columns from 1). */
export type Decoded = { readonly text: string } | { readonly line: number; readonly column: number };

/** UTF-8, or what the byte order mark says. The mark itself is left out. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return encoding === 'utf-8' ? firstBadByte(bytes) : { line: 1, column: 1 };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const NEWLINE = 0x0a;

function firstBadByte(bytes: Uint8Array): Decoded {
  const fatal = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const part = bytes.subarray(start, end);
    try {
      fatal.decode(part);
    } catch {
      return { line, column: columnOfBadByte(part) };
    }
    if (newline === -1) return { line, column: 1 };
    start = newline + 1;
    line += 1;
  }
}

/** The longest good beginning, halved until it is found. */
function columnOfBadByte(part: Uint8Array): number {
  let good = 0;
  let bad = part.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return new TextDecoder('utf-8').decode(part.subarray(0, good), { stream: true }).length + 1;
}
