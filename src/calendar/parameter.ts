/**
 * A parameter value in double quotes (RFC 5545 section 3.2). It has no escape for a quote, so one becomes an
 * apostrophe. A circumflex is doubled where RFC 6868 would take it for the first half of an escape, and only
 * there: older readers show it as it stands.
 */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, "'").replace(/\^(?=[n^'])/g, '^^')}"`;
}

/** Printable ASCII that may stand in the address part of a mailto URI as it is (RFC 6068 section 2). */
const IN_ADDRESS = /^[\w.~!$'*+@-]+$/;

/** `mailto:` and the address, all else percent-encoded. */
export function mailto(email: string): string {
  if (IN_ADDRESS.test(email)) return `mailto:${email}`;
  let address = '';
  for (const character of email.replace(/\p{Cs}/gu, '\ufffd')) {
    address += IN_ADDRESS.test(character) ? character : encodeURIComponent(character);
  }
  return `mailto:${address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))}`;
}
