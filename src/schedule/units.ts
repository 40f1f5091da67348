import type { Person, Roster } from '../model.ts';

/** A part of an organisation that is planned by itself, once the unit above it is. */
export interface Unit {
  /** Whose sessions with their manager, if they have one, are planned here; in the order of the roster. */
  readonly people: readonly Person[];
  /** The manager at its top whose own sessions are planned in the unit `above`; null where nobody's are. */
  readonly head: Person | null;
  /** An index of the units; it comes before this one. */
  readonly above: number | null;
}

/** A tree with so many people is planned as one, so that sessions may make way for each other throughout. */
const MOST_PEOPLE = 250;

/**
 * Parts an organisation into units. Separate trees never share one, and a tree of more than `most` people is
 * cut: a manager with so many below is a unit with the team alone, and each branch of the team is parted in
 * its turn. The roster alone decides, so that one thread or many, on one machine or many, make one plan.
 */
export function unitsOf(roster: Roster, most = MOST_PEOPLE): Unit[] {
  const tree = treeOf(roster);
  const order = new Map(roster.people.map((person, index) => [person, index]));
  const units: Unit[] = [];
  const add = (people: readonly Person[], head: Person | null, above: number | null): number => {
    const inOrder = [...people].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return units.push({ people: inOrder, head, above }) - 1;
  };

  function branch(top: Person, head: Person | null, above: number | null): void {
    const own = head === null ? [top] : [];
    if (tree.size(top) <= most) {
      add([...own, ...tree.below(top)], head, above);
      return;
    }
    const reports = tree.reports(top);
    const unit = add([...own, ...reports], head, above);
    for (const report of reports) if (tree.reports(report).length > 0) branch(report, report, unit);
  }

  const alone: Person[] = [];
  for (const top of tree.tops) {
    if (tree.reports(top).length === 0) alone.push(top);
    else branch(top, null, null);
  }
  if (alone.length > 0) add(alone, null, null);
  return units;
}

interface Tree {
  readonly tops: readonly Person[];
  readonly reports: (person: Person) => readonly Person[];
  /** Everybody below, without the person. */
  readonly below: (person: Person) => Person[];
  /** With the person. */
  readonly size: (person: Person) => number;
}

function treeOf({ people }: Roster): Tree {
  const known = new Set(people.map((person) => person.email));
  const tops: Person[] = [];
  const teams = new Map<string, Person[]>();
  for (const person of people) {
    if (person.manager === null || !known.has(person.manager)) tops.push(person);
    else if (teams.has(person.manager)) teams.get(person.manager)?.push(person);
    else teams.set(person.manager, [person]);
  }
  const reports = (person: Person): readonly Person[] => teams.get(person.email) ?? [];
  const below = (person: Person): Person[] => {
    const found = [...reports(person)];
    // The list grows while it is gone through: level by level, however deep.
    for (const each of found) for (const report of reports(each)) found.push(report);
    return found;
  };
  const sizes = new Map<Person, number>();
  for (const top of tops) {
    for (const person of [...below(top).reverse(), top]) {
      sizes.set(
        person,
        reports(person).reduce((sum, each) => sum + (sizes.get(each) ?? 1), 1),
      );
    }
  }
  return { tops, reports, below, size: (person) => sizes.get(person) ?? 1 };
}
