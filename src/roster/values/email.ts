import { type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { quoted } from '../words.ts';
import { hasUnsafe, readScalar } from './text.ts';

/** The usual address, told without the tables that the next pattern needs. */
const USUAL = /^[a-z0-9._+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * One `@`, something on either side, and none of the characters that separate addresses in a header or that
 * nobody sees. Made when it is asked for, because the tables of Unicode take longer to set up than a roster to read.
 */
function isAddress(text: string): boolean {
  return /^[^\s@"<>(),:;\\[\]\p{Default_Ignorable_Code_Point}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(
    text,
  );
}

/** RFC 5321 section 4.5.3.1.3 leaves 254 octets for an address. */
const LONGEST = 254;

/** An address in lower case, composed (NFC); null, reported, where it is none. Any alphabet will do. */
export function readEmail(reading: Reading, node: Node | undefined, field: string): string | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const email = normalEmail(scalar.text);
  if (isEmail(email)) return email;
  const seen = scalar.text.slice(0, 2 * LONGEST).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const meant = /[^\s<>"',;:()]+@[^\s<>"',;:()]+/.exec(seen)?.[0];
  const hint =
    meant !== undefined && isEmail(normalEmail(meant))
      ? `write ${normalEmail(meant)}`
      : 'an address has one @, with a name before and a domain after it';
  reportError(reading, 'invalid-email', scalar, `${quoted(scalar.text)} is not an e-mail address`, hint);
  return null;
}

export function normalEmail(text: string): string {
  return text.trim().toLowerCase().normalize('NFC');
}

function isEmail(text: string): boolean {
  if (text.length > LONGEST) return false;
  return USUAL.test(text) || (!hasUnsafe(text) && isAddress(text));
}
