import type { Person } from '../model.ts';
import { nearest } from '../time/nearest.ts';
import type { Candidate } from './person.ts';
import { placeOf, type Reading, reportError } from './reading.ts';
import type { Span } from './tree.ts';
import { normalEmail } from './values/email.ts';
import { quoted } from './words.ts';

/** Who manages whom: finds each manager and reports the unknown, the ambiguous and the circular. */
export function connect(reading: Reading, candidates: readonly Candidate[]): Person[] {
  const byEmail = uniqueByEmail(reading, candidates);
  const byName = new Map<string, Candidate[]>();
  for (const candidate of byEmail.values()) {
    for (const key of nameKeys(candidate.person.name)) {
      const bearers = byName.get(key);
      if (bearers === undefined) byName.set(key, [candidate]);
      else bearers.push(candidate);
    }
  }
  const managers = new Map<string, string>();
  const people = [...byEmail.values()].map((candidate): Person => {
    const manager = findManager(reading, candidate, byEmail, byName);
    if (manager !== null) managers.set(candidate.person.email, manager);
    return { ...candidate.person, manager };
  });
  reportCycles(reading, byEmail, managers);
  return people.sort((a, b) => (a.email < b.email ? -1 : 1));
}

function uniqueByEmail(reading: Reading, candidates: readonly Candidate[]): Map<string, Candidate> {
  const byEmail = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { email } = candidate.person;
    const first = byEmail.get(email);
    if (first === undefined) {
      byEmail.set(email, candidate);
      continue;
    }
    const place = placeOf(reading, first.emailSpan);
    reportError(
      reading,
      'duplicate-email',
      candidate.emailSpan,
      `${candidate.person.name} has the e-mail address of ${first.person.name}, ${email}`,
      `it is already at ${place.file}:${place.line}:${place.column}; every person needs an address of their own`,
    );
  }
  return byEmail;
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

function findManager(
  reading: Reading,
  { person, manager }: Candidate,
  byEmail: ReadonlyMap<string, Candidate>,
  byName: ReadonlyMap<string, readonly Candidate[]>,
): string | null {
  if (manager === null) return null;
  const found = byEmail.get(normalEmail(manager.text))?.person.email ?? null;
  const bearers = found === null ? bearersOf(manager.text, byName) : [];
  const email = found ?? (bearers.length === 1 ? (bearers[0]?.person.email ?? null) : null);
  if (email === person.email) {
    const message = `${person.name} is their own manager`;
    reportError(reading, 'self-managed', manager.span, message, 'leave manager out at the top');
    return null;
  }
  if (email !== null) return email;
  if (bearers.length > 1) reportAmbiguous(reading, manager, bearers);
  else reportUnknown(reading, manager, byEmail, byName);
  return null;
}

function bearersOf(text: string, byName: ReadonlyMap<string, readonly Candidate[]>): Candidate[] {
  return [...new Set(nameKeys(text).flatMap((key) => byName.get(key) ?? []))];
}

function reportAmbiguous(
  reading: Reading,
  manager: { readonly text: string; readonly span: Span },
  bearers: readonly Candidate[],
): void {
  const emails = bearers.map(({ person }) => person.email).sort();
  reportError(
    reading,
    'ambiguous-manager',
    manager.span,
    `${quoted(manager.text)} is the name of ${emails.length} people`,
    `write the e-mail address: ${emails.slice(0, 5).join(', ')}`,
  );
}

function reportUnknown(
  reading: Reading,
  manager: { readonly text: string; readonly span: Span },
  byEmail: ReadonlyMap<string, Candidate>,
  byName: ReadonlyMap<string, readonly Candidate[]>,
): void {
  const words = manager.text.includes('@') ? byEmail.keys() : byName.keys();
  const [best] = nearest(manager.text, words, 1);
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
  const names = turned.map((email) => byEmail.get(email)?.person.name ?? email);
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
