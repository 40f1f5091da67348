import { SaxesParser } from 'saxes';

/** What one resource answered (RFC 4918 section 14.24). What it did not say is null, false or empty. */
export interface Row {
  readonly href: string;
  /** The status of the whole resource, where it has one: 404 for what is not there. */
  readonly status: number | null;
  /** As it is asked for again; mostly with quotation marks. */
  readonly etag: string | null;
  readonly isCollection: boolean;
  readonly isCalendar: boolean;
  /** Hrefs. */
  readonly principal: string | null;
  readonly home: string | null;
  /** The resource's text (RFC 4791 section 9.6). */
  readonly data: string | null;
  /** Names of the preconditions that failed: `no-uid-conflict`. */
  readonly errors: readonly string[];
}

const DAV = 'DAV:';
const CALDAV = 'urn:ietf:params:xml:ns:caldav';

/** Deeper than any answer of a server. */
const DEEPEST = 64;

type Draft = { -readonly [Key in keyof Row]: Row[Key] };

/**
 * The rows of a multistatus, or null for any other text. Properties count only where their propstat has a status of
 * success. Namespaces and not prefixes tell the elements, since each server has prefixes of its own; entities that a
 * document defines itself are an error, so that a small text cannot become a large one.
 */
export function readMultistatus(text: string): readonly Row[] | null {
  const rows: Row[] = [];
  const path: string[] = [];
  let row = emptyRow();
  let found: Partial<Draft> = {};
  let status: number | null = null;
  let said = '';
  let isMultistatus = false;

  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local }) => {
    const name = uri === DAV ? local : uri === CALDAV ? `cal:${local}` : '?';
    if (path.length === 0) isMultistatus = name === 'multistatus';
    if (path.length > DEEPEST) throw new Error('too deep');
    path.push(name);
    said = '';
    if (is(path, 'response')) row = emptyRow();
    else if (is(path, 'response', 'propstat')) {
      found = {};
      status = null;
    } else if (is(path, 'response', 'propstat', 'prop', 'resourcetype', 'collection'))
      found.isCollection = true;
    else if (is(path, 'response', 'propstat', 'prop', 'resourcetype', 'cal:calendar'))
      found.isCalendar = true;
    else if (path.length === 4 && path[2] === 'error') row.errors = [...row.errors, local];
  });
  parser.on('text', (part) => {
    said += part;
  });
  parser.on('cdata', (part) => {
    said += part;
  });
  parser.on('closetag', () => {
    if (is(path, 'response', 'href')) row.href = said.trim();
    else if (is(path, 'response', 'status')) row.status = statusOf(said);
    else if (is(path, 'response', 'propstat', 'status')) status = statusOf(said);
    else if (is(path, 'response', 'propstat', 'prop', 'getetag')) found.etag = etagIn(said);
    else if (is(path, 'response', 'propstat', 'prop', 'cal:calendar-data')) found.data = said;
    else if (is(path, 'response', 'propstat', 'prop', 'current-user-principal', 'href'))
      found.principal = said.trim();
    else if (is(path, 'response', 'propstat', 'prop', 'cal:calendar-home-set', 'href')) {
      // Several may be named; the first is the person's own.
      found.home ??= said.trim();
    } else if (is(path, 'response', 'propstat')) {
      if (status !== null && status >= 200 && status < 300) Object.assign(row, found);
    } else if (is(path, 'response')) rows.push(row);
    path.pop();
    said = '';
  });
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return isMultistatus ? rows : null;
}

/** The preconditions that an error names (RFC 4918 section 16): `no-uid-conflict`; empty where it names none. */
export function readErrors(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let isError = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local }) => {
    if (depth === 0) isError = uri === DAV && local === 'error';
    else if (depth === 1 && isError) found.push(local);
    depth++;
  });
  parser.on('closetag', () => {
    depth--;
  });
  try {
    parser.write(text).close();
    return found;
  } catch {
    return [];
  }
}

/** Whether `path` is a multistatus and these elements in it. */
function is(path: readonly string[], ...elements: readonly string[]): boolean {
  return path.length === elements.length + 1 && elements.every((element, i) => path[i + 1] === element);
}

/** What can stand in a header again; with or without its quotation marks, as servers have it. */
function etagIn(text: string): string | null {
  const etag = text.trim();
  return /^[\x20-\x7e]{1,1000}$/.test(etag) ? etag : null;
}

/** `HTTP/1.1 404 Not Found`. */
function statusOf(line: string): number | null {
  const digits = /^\s*HTTP\/\S+\s+(\d{3})\b/.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

function emptyRow(): Draft {
  return {
    href: '',
    status: null,
    etag: null,
    isCollection: false,
    isCalendar: false,
    principal: null,
    home: null,
    data: null,
    errors: [],
  };
}
