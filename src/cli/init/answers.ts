import { isRegion, nearestRegions } from '../../time/holidays/holidays.ts';
import { findZone, nearestZones } from '../../time/zones/zone.ts';
import { listed } from '../diagnose.ts';

/** What a new roster is begun with. */
export interface Answers {
  readonly organization: string | null;
  readonly timeZone: string;
  /** As a roster has them. */
  readonly hours: string;
  /** Empty: none. */
  readonly holidays: readonly string[];
  readonly manager: Named;
  readonly reps: readonly Named[];
}

export interface Named {
  readonly name: string;
  readonly email: string;
}

/** A value, or what is wrong with the text. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

export function readTimeZone(text: string): Read<string> {
  const zone = findZone(text);
  if (zone !== null) return { value: text };
  return { wrong: `there is no time zone ${text}${orNearest(nearestZones(text))}` };
}

/** `US`, `US, GB-ENG`, or `none`. */
export function readHolidayRegions(text: string): Read<readonly string[]> {
  if (/^(?:none|no|false)?$/i.test(text.trim())) return { value: [] };
  const regions = text.split(/[\s,;]+/).filter((part) => part !== '');
  const codes = regions.map((region) => region.toUpperCase());
  const unknown = codes.find((code) => !isRegion(code));
  if (unknown === undefined) return { value: codes };
  return { wrong: `no holidays are known for ${unknown}${orNearest(nearestRegions(unknown))}` };
}

/** `Grace Hopper <grace@northwind.example>`, or an address alone, whose local part is then the name. */
export function readNamed(text: string): Read<Named> {
  const match = /^(?:([^<>]*)<\s*([^\s<>@]+@[^\s<>@]+)\s*>|([^\s<>@,]+@[^\s<>@,]+))$/.exec(text.trim());
  const email = match?.[2] ?? match?.[3];
  if (email === undefined) return { wrong: `"${text}" is not like Grace Hopper <grace@northwind.example>` };
  const name = (match?.[1] ?? '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return { value: { name: name || nameIn(email), email: email.toLowerCase() } };
}

/** Several, separated by commas or semicolons outside of angle brackets. */
export function readNamedList(text: string): Read<readonly Named[]> {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
  if (parts.length === 0) return { wrong: 'at least one rep is needed' };
  const people: Named[] = [];
  for (const part of parts) {
    const read = readNamed(part);
    if ('wrong' in read) return read;
    people.push(read.value);
  }
  return { value: people };
}

/** Two people never share an address. */
export function twice(people: readonly Named[]): string | null {
  const seen = new Set<string>();
  for (const { email } of people) {
    if (seen.has(email)) return email;
    seen.add(email);
  }
  return null;
}

/** `ada.lovelace@x` as `Ada Lovelace`. */
function nameIn(email: string): string {
  const words = (email.split('@')[0] ?? email).split(/[._+-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}

function orNearest(near: readonly string[]): string {
  return near.length === 0 ? '' : `; did you mean ${listed(near, 'or')}?`;
}
