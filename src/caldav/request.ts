/** One HTTP request of CalDAV's (RFC 4791), without what says who sends it. */
export interface DavRequest {
  readonly method: 'PROPFIND' | 'REPORT' | 'MKCALENDAR' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const XML_TYPE = { 'content-type': 'application/xml; charset=utf-8' } as const;

/** What a resource is and whose: enough to find the folder that calendars are in (RFC 6764 section 6). */
export function whatIs(url: string): DavRequest {
  const properties = '<resourcetype/><current-user-principal/><C:calendar-home-set/>';
  return propfind(url, '0', properties);
}

/** A collection and what is in it, each with its etag: what costs an unchanged calendar its one request. */
export function listOf(url: string): DavRequest {
  return propfind(url, '1', '<resourcetype/><getetag/>');
}

function propfind(url: string, depth: '0' | '1', properties: string): DavRequest {
  const body = `${XML}<propfind ${NAMESPACES}><prop>${properties}</prop></propfind>`;
  return { method: 'PROPFIND', url, headers: { ...XML_TYPE, depth }, body };
}

/** Resources of a collection with their texts (RFC 4791 section 7.9). */
export function textsOf(collection: string, paths: readonly string[]): DavRequest {
  const hrefs = paths.map((path) => `<href>${escaped(path)}</href>`).join('');
  const body = `${XML}<C:calendar-multiget ${NAMESPACES}><prop><getetag/><C:calendar-data/></prop>${hrefs}</C:calendar-multiget>`;
  return { method: 'REPORT', url: collection, headers: { ...XML_TYPE, depth: '1' }, body };
}

/** A calendar for events and nothing else (RFC 4791 section 5.3.1). */
export function creationOf(url: string, name: string): DavRequest {
  const properties = `<displayname>${escaped(name)}</displayname><C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set>`;
  const body = `${XML}<C:mkcalendar ${NAMESPACES}><set><prop>${properties}</prop></set></C:mkcalendar>`;
  return { method: 'MKCALENDAR', url, headers: XML_TYPE, body };
}

/** Writes one event where nothing is (`over` null), or over the very state that was seen and over no other. */
export function writeOf(url: string, text: string, over: string | null): DavRequest {
  const only = over === null ? { 'if-none-match': '*' } : { 'if-match': over };
  return {
    method: 'PUT',
    url,
    headers: { 'content-type': 'text/calendar; charset=utf-8', ...only },
    body: text,
  };
}

/** Takes away the very state that was seen. */
export function removalOf(url: string, etag: string): DavRequest {
  return { method: 'DELETE', url, headers: { 'if-match': etag }, body: null };
}

/** Text for XML; what XML 1.0 has no way to say (controls) is left out. */
function escaped(text: string): string {
  return text.replace(UNSAYABLE, '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAYABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;
