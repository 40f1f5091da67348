import type { RosterText } from '../../model.ts';
import { placeOf, type Reading, reportError } from '../reading.ts';
import type { Node } from '../tree.ts';
import { quoted } from '../words.ts';
import { hasUnsafe, readScalar } from './text.ts';

/** Calendar programs show one line of it. */
const LONGEST = 500;

/** Where people meet, as it is written; null, reported, for what is more than a line of text. */
export function readMeetingPlace(reading: Reading, node: Node, field: string): RosterText | null {
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  const text = scalar.text.trim();
  if (text.length <= LONGEST && !/\p{Surrogate}/u.test(text) && !hasUnsafe(text)) {
    return { text, place: placeOf(reading, scalar) };
  }
  const hint =
    text.length > LONGEST
      ? `it has ${text.length} characters; ${LONGEST} are shown at most`
      : 'write it on one line, without control characters';
  reportError(reading, 'unfit-place', scalar, `${field} cannot be ${quoted(text)}`, hint);
  return null;
}
