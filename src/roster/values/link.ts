import type { RosterText } from '../../model.ts';
import { placeOf, type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { quoted } from '../words.ts';
import { readScalar } from './text.ts';

/** What may stand in a URI behind its host (RFC 3986 section 3.3 to 3.5), percent signs with two digits only. */
const REST = String.raw`(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[\dA-Fa-f]{2})*`;

/** No user and no password: a calendar is no place for them. */
const LINK = new RegExp(
  String.raw`^https://(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?(?:[/?#]${REST})?$`,
  'i',
);

/** Longer than what any service hands out, and what calendar programs keep whole. */
const LONGEST = 2000;

/** An https address in ASCII, as it is written; null, reported, for anything else. */
export function readLink(reading: Reading, node: Node, field: string): RosterText | null {
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const text = scalar.text.trim();
  if (text.length <= LONGEST && LINK.test(text)) return { text, place: placeOf(reading, scalar) };
  reportError(reading, 'invalid-link', scalar, `${quoted(text)} is not an https address`, hintFor(text));
  return null;
}

function hintFor(text: string): string {
  if (text.length > LONGEST) return `an address has at most ${LONGEST} characters`;
  if (/^http:/i.test(text)) return 'write https: a link in a calendar is followed without a look';
  if (/^https:\/\/[^/?#]*@/i.test(text)) return 'leave out the name and the password before the @';
  if (/^https:/i.test(text)) {
    return 'copy it from the address bar: what is no letter, digit or mark of ASCII is written as %20 or the like';
  }
  return 'write the whole address: https://meet.example/ada';
}
