import { pathOf, withSlash } from './address.ts';
import type { Row } from './multistatus.ts';

/** What to ask next on the way to the folder that calendars are created in, or what was found. */
export type HomeStep =
  | { readonly home: string }
  | { readonly ask: string }
  | { readonly wrong: 'is-calendar' | 'elsewhere' | 'nothing' };

/**
 * Where calendars go, given what the address that a person gave says of itself, and then what their principal says.
 * A server's front door leads to the person's own folder of calendars (RFC 4791 section 6.2.1). An address beside or
 * below that folder was meant as it was given.
 */
export function nextStep(address: string, row: Row, principal: Row | null): HomeStep {
  if (row.isCalendar) return { wrong: 'is-calendar' };
  const named = row.home ?? principal?.home ?? null;
  if (named === null) {
    const next = principal === null ? row.principal : null;
    if (next !== null)
      return pathOf(next, address) === null ? { wrong: 'elsewhere' } : { ask: absolute(next, address) };
    return row.isCollection ? { home: withSlash(address) } : { wrong: 'nothing' };
  }
  if (pathOf(named, address) === null) return { wrong: 'elsewhere' };
  const own = withSlash(absolute(named, address));
  if (row.home !== null || isWithin(own, address)) return { home: own };
  return row.isCollection ? { home: withSlash(address) } : { home: own };
}

function absolute(href: string, base: string): string {
  const url = new URL(href, base);
  return `${url.origin}${url.pathname}`;
}

function isWithin(inner: string, outer: string): boolean {
  return new URL(inner).pathname.startsWith(new URL(outer).pathname);
}
