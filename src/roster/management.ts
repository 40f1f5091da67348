import type { Person } from '../model.ts';
import { nearest } from '../time/nearest.ts';
import type { Candidate, Written } from './person.ts';
import { placeOf, type Reading, reportError } from './reading.ts';
import { suggest } from './suggest.ts';
import { normalEmail } from './values/email.ts';
import { oneOf, quoted, short } from './words.ts';

/** Who can be a manager, by what a `manager` field may say. */
interface Directory {
  readonly byEmail: ReadonlyMap<string, Candidate>;
  readonly byName: ReadonlyMap<string, readonly Candidate[]>;
  /** What people without a valid address are called; they are reported already. */
  readonly broken: ReadonlySet<string>;
}

/** Who manages whom: finds each manager and reports the unknown, the ambiguous and the circular. */
export function connect(reading: Reading, candidates: readonly Candidate[]): Person[] {
  const directory = directoryOf(reading, candidates);
  const managers = new Map<string, string>();
  const people = [...directory.byEmail.values()].map((candidate): Person => {
    const manager = findManager(reading, candidate, directory);
    if (manager !== null) managers.set(candidate.person.email, manager);
    return { ...candidate.person, manager };
  });
  reportCycles(reading, directory.byEmail, managers);
  // Whoever shares an address or has none is left out, but what is wrong with the manager is told all the same.
  for (const candidate of candidates) {
    if (directory.byEmail.get(candidate.person.email) !== candidate)
      findManager(reading, candidate, directory);
  }
  return people.sort((a, b) => (a.email < b.email ? -1 : 1));
}

function directoryOf(reading: Reading, candidates: readonly Candidate[]): Directory {
  const byEmail = new Map<string, Candidate>();
  const byName = new Map<string, Candidate[]>();
  const broken = new Set<string>();
  for (const candidate of candidates) {
    const { email, name } = candidate.person;
    const first = byEmail.get(email);
    if (email === '') {
      broken.add(normalEmail(candidate.email?.text ?? ''));
      for (const key of nameKeys(name)) broken.add(key);
    } else if (first !== undefined) reportDuplicate(reading, first, candidate);
    else {
      byEmail.set(email, candidate);
      for (const key of nameKeys(name)) byName.set(key, [...(byName.get(key) ?? []), candidate]);
    }
  }
  return { byEmail, byName, broken };
}

function reportDuplicate(reading: Reading, first: Candidate, second: Candidate): void {
  const place = placeOf(reading, first.email?.span ?? first.span);
  reportError(
    reading,
    'duplicate-email',
    second.email?.span ?? second.span,
    `${short(second.person.name)} has the e-mail address of ${short(first.person.name)}`,
    `it is already at line ${place.line}, column ${place.column}; everybody needs an address of their own`,
  );
}

/** Exports write managers as `Grace Hopper` or `Hopper, Grace`; both find `Grace Hopper`, in any case. */
function nameKeys(name: string): string[] {
  const key = nameKey(name);
  const comma = /^([^,]+), ([^,]+)$/.exec(key);
  return comma === null ? [key] : [key, `${comma[2]} ${comma[1]}`];
}

function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function findManager(reading: Reading, candidate: Candidate, directory: Directory): string | null {
  const { person, manager } = candidate;
  if (manager === null) return null;
  const { byEmail, byName, broken } = directory;
  const found = byEmail.get(normalEmail(manager.text));
  const bearers = found === undefined ? bearersOf(manager.text, byName) : [found];
  if (bearers.length === 1) {
    const email = bearers[0]?.person.email ?? null;
    // The manager of somebody who shares an address may well be the other.
    if (email !== person.email || bearers[0] !== candidate) return email;
    const message = `${short(person.name)} is their own manager`;
    reportError(reading, 'self-managed', manager.span, message, 'leave manager out at the top');
  } else if (bearers.length > 1) reportAmbiguous(reading, manager, bearers);
  else if (!broken.has(normalEmail(manager.text)) && !nameKeys(manager.text).some((key) => broken.has(key))) {
    reportUnknown(reading, manager, directory);
  }
  return null;
}

function bearersOf(text: string, byName: Directory['byName']): Candidate[] {
  return [...new Set(nameKeys(text).flatMap((key) => byName.get(key) ?? []))];
}

function reportAmbiguous(reading: Reading, manager: Written, bearers: readonly Candidate[]): void {
  const emails = bearers.map(({ person }) => person.email).sort();
  reportError(
    reading,
    'ambiguous-manager',
    manager.span,
    `${quoted(manager.text)} is the name of ${emails.length} people`,
    `write the e-mail address: ${oneOf(emails.slice(0, 5))}`,
  );
}

/** Names compared in search of what was meant, for all the unknown managers together. */
const COMPARED = 500_000;

function reportUnknown(reading: Reading, manager: Written, { byEmail, byName }: Directory): void {
  const find = (word: string): string[] =>
    nearest(word, word.includes('@') ? byEmail.keys() : byName.keys(), 1);
  const most = Math.max(5, Math.floor(COMPARED / byEmail.size));
  const [best] = suggest(reading, 'manager', manager.text, find, most);
  const meant = best === undefined ? undefined : (byEmail.get(best) ?? byName.get(best)?.[0])?.person.email;
  const hint =
    meant === undefined
      ? 'add that person, or leave manager out for whoever is at the top'
      : `did you mean ${meant}?`;
  const message = `manager ${quoted(manager.text)} is not among the people`;
  reportError(reading, 'unknown-manager', manager.span, message, hint);
}

/** Names every circle once, at the first of its people in the order of e-mails. */
function reportCycles(
  reading: Reading,
  byEmail: ReadonlyMap<string, Candidate>,
  managers: ReadonlyMap<string, string>,
): void {
  const walked = new Set<string>();
  for (const start of [...managers.keys()].sort()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let email: string | undefined = start;
    while (email !== undefined && !walked.has(email)) {
      walked.add(email);
      onPath.add(email);
      path.push(email);
      email = managers.get(email);
    }
    if (email === undefined || !onPath.has(email)) continue;
    reportCycle(reading, byEmail, path.slice(path.indexOf(email)));
  }
}

const SHOWN = 8;

function reportCycle(
  reading: Reading,
  byEmail: ReadonlyMap<string, Candidate>,
  cycle: readonly string[],
): void {
  const least = cycle.reduce((best, email, index) => (email < (cycle[best] ?? '') ? index : best), 0);
  const turned = [...cycle.slice(least), ...cycle.slice(0, least)];
  const names = turned.map((email) => short(byEmail.get(email)?.person.name ?? email));
  const middle = names.length > SHOWN ? [...names.slice(0, SHOWN), `… (${names.length} people)`] : names;
  const first = byEmail.get(turned[0] ?? '');
  reportError(
    reading,
    'management-cycle',
    first?.manager?.span ?? null,
    `managers go round in a circle: ${[...middle, names[0]].join(' → ')}`,
    'one of them has to have another manager, or none',
  );
}
