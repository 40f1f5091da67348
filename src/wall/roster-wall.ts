import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Guard, Person, Roster } from '../model.ts';
import { neutralName } from './neutral-name.ts';
import type { Account, WallOptions } from './rule.ts';
import type { Split } from './split-at-wall.ts';
import { unusedAllow } from './unused-allow.ts';
import { judge } from './wall.ts';

/** The wall as a roster sets it up; `accounts` are those of the file that its guard names. */
export function rosterWall(
  names: readonly string[],
  { allow, deny }: Guard,
  accounts: readonly Account[],
): WallOptions {
  return { names, accounts, allow: allow.map(({ text }) => text), deny: deny.map(({ text }) => text) };
}

/** What development calendars call people whose own names they cannot carry, by e-mail; mostly nobody. */
export function developmentNames(people: readonly Person[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, email } of people) {
    const shown = neutralName(name);
    if (shown !== name) names.set(email, shown);
  }
  return names;
}

/** The same line, where its development side calls people as development calendars do. */
export function withNames(
  split: Split,
  people: readonly Person[],
  names: ReadonlyMap<string, string>,
): Split {
  let { development } = split;
  for (const { name, email } of people) {
    const shown = names.get(email);
    if (shown === undefined) continue;
    const pattern = new RegExp(escaped(name).replace(/\s+/g, '\\s+'), 'giu');
    development = development.map((part) => part.replace(pattern, () => shown));
  }
  return { ...split, development };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Entries of the roster's `allow` that masked nothing in any text that is meant for a development session. */
export function unusedEntries(roster: Roster, accounts: readonly Account[]): readonly Diagnostic[] {
  const { people, guard } = roster;
  if (guard.allow.length === 0) return [];
  const names = people.map(({ name }) => name);
  const options = rosterWall(names, guard, accounts);
  const used = new Set<string>();
  for (const text of developmentTexts(roster)) {
    for (const entry of judge(text, options).allowed) used.add(entry);
  }
  return guard.allow.flatMap((entry) => (used.has(entry.text) ? [] : [unusedAllow(entry)]));
}

/** Whatever of a roster, and of the files it names, may come up in development sessions; each once. */
function developmentTexts({ people, calendar }: Roster): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { development, carryOver, templates } of people) {
    const { focus, motivator, strengths, goals, notes } = development;
    const single = motivator === null ? [] : [motivator];
    const open = carryOver?.['development-session'] ?? [];
    for (const { text } of [...focus, ...single, ...strengths, ...goals, ...notes, ...open]) texts.add(text);
    for (const line of templates?.['development-session']?.text.split('\n') ?? []) texts.add(line);
  }
  for (const look of [calendar, ...people.flatMap((person) => [person.calendar, person.teamCalendar])]) {
    const { location, conference } = look?.['development-session'] ?? {};
    for (const each of [location, conference]) if (each) texts.add(each.text);
  }
  return texts;
}
