import type { ContentLines } from './content-lines.ts';
import type { EventContent } from './event.ts';

/** Writes what an event says besides, in no order that anybody relies on. */
export function writeMore(lines: ContentLines, { more }: EventContent): void {
  if (more === undefined) return;
  if (more.location !== undefined) property(lines, 'LOCATION', more.location, lines.text);
  // A URI is written as it is (RFC 5545 section 3.3.13); the VALUE has to be said (RFC 7986 section 5.11).
  if (more.conference !== undefined) {
    property(lines, 'CONFERENCE;VALUE=URI;FEATURE=VIDEO', more.conference, lines.plain);
  }
  if (more.color !== undefined) property(lines, 'COLOR', more.color, lines.ascii);
  if (more.html !== undefined) {
    property(lines, 'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html;DERIVED=TRUE', more.html, lines.text);
    // What Outlook reads.
    property(lines, 'X-ALT-DESC;FMTTYPE=text/html', more.html, lines.text);
  }
}

function property(lines: ContentLines, name: string, value: string, write: (value: string) => void): void {
  lines.ascii(`${name}:`);
  write(value);
  lines.end();
}
