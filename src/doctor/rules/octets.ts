import { joinedOctets } from '../content-lines.ts';
import type { PhysicalLine } from '../physical-lines.ts';
import type { DoctorRule } from './doctor-rule.ts';

const LONGEST_LINE = 75;

const strict = new TextDecoder('utf-8', { fatal: true });

function isUtf8(octets: Uint8Array): boolean {
  try {
    strict.decode(octets);
    return true;
  } catch {
    return false;
  }
}

export const encoding: DoctorRule = {
  code: 'ics-encoding',
  severity: 'error',
  *check({ contents }) {
    for (const { parts, number } of contents) {
      if (parts.every(({ text }) => !text.includes('\ufffd')) || isUtf8(joinedOctets(parts))) continue;
      const message = 'octets that are no UTF-8';
      yield { line: number, message, cure: 'save the file as UTF-8' };
    }
  },
};

export const splitCharacter: DoctorRule = {
  code: 'ics-split-character',
  severity: 'warning',
  *check({ contents }) {
    for (const { parts, number } of contents) {
      if (parts.every(({ octets }) => isUtf8(octets)) || !isUtf8(joinedOctets(parts))) continue;
      yield {
        line: number,
        message: 'a fold goes through the middle of a character',
        cure: 'fold between characters, not between their octets',
      };
    }
  },
};

export const mark: DoctorRule = {
  code: 'ics-byte-order-mark',
  severity: 'warning',
  *check({ hasMark }) {
    if (!hasMark) return;
    yield {
      line: 1,
      message: 'the file begins with a byte order mark',
      cure: 'save it as UTF-8 without a byte order mark',
    };
  },
};

export const lineEnds: DoctorRule = {
  code: 'ics-line-ends',
  severity: 'warning',
  *check({ lines }) {
    const bare = lines.filter(({ ending }) => ending !== 'CRLF');
    const [first] = bare;
    if (first === undefined) return;
    const ending = first.ending === 'nothing' ? 'without a line end' : `with a bare ${first.ending}`;
    const others = bare.length === 1 ? '' : `, and ${bare.length - 1} more without CRLF`;
    yield { line: first.number, message: `a line ends ${ending}${others}`, cure: 'end every line with CRLF' };
  },
};

export const lineLength: DoctorRule = {
  code: 'ics-line-length',
  severity: 'warning',
  *check({ lines }) {
    for (const { number, octets } of lines) {
      if (octets.length <= LONGEST_LINE) continue;
      const message = `a line of ${octets.length} octets`;
      yield { line: number, message, cure: `fold it after ${LONGEST_LINE} octets at most` };
    }
  },
};

export const controlCharacter: DoctorRule = {
  code: 'ics-control-character',
  severity: 'error',
  *check({ lines }) {
    for (const line of lines) {
      const found = controlIn(line);
      if (found === null) continue;
      const code = (found.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        line: line.number,
        column: found.at + 1,
        message: `a control character, U+${code}`,
        cure: 'take it out',
      };
    }
  },
};

function controlIn({ text }: PhysicalLine): { readonly character: string; readonly at: number } | null {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x20 && unit !== 0x09) || unit === 0x7f) return { character: text.charAt(at), at };
  }
  return null;
}

export const blankLine: DoctorRule = {
  code: 'ics-blank-line',
  severity: 'warning',
  *check({ lines }) {
    const blank = lines.find(({ text }) => text.trim() === '');
    if (blank === undefined) return;
    yield { line: blank.number, message: 'an empty line', cure: 'take it out' };
  },
};
