import { fnv1a, hexOf } from '../fnv1a.ts';
import type { Instant, Person, Series, Session } from '../model.ts';
import type { DueWeek } from './due-week.ts';
import type { Pair } from './pairs.ts';
import type { Stopped } from './person-texts.ts';
import { goRound } from './rotation.ts';

/** Which review is the first of its quarter to have a text, as `Series` has it. */
export type Brought = NonNullable<Series['brought']>[number];

/** What the reviews of a pair take up, and what the next plan has to know of it. */
export interface TakenUp {
  readonly by: ReadonlyMap<Session, readonly Stopped[]>;
  /** The review of each quarter that has a line first, over or yet to come. */
  readonly first: ReadonlyMap<Stopped, readonly Session[]>;
  readonly brought: readonly Brought[];
}

/**
 * Which review takes up what the wall kept out of development sessions, in the order of their starts.
 *
 * A line in the roster stands until somebody removes it, so it comes up again and again, as it would have in
 * the development sessions: all of them in the rep's first review of each quarter, and then some in the first
 * review due after each week of a development session, all in turn. The weeks alone decide, so it is the same
 * in every run. A line that came into the roster when the first review was over goes into the next one with
 * whoever is the manager now, and `brought` remembers which that was: it does not move on with the clock.
 */
export function takeUp(
  stopped: readonly Stopped[],
  pair: Pair,
  rep: Person,
  weekOf: (period: string) => DueWeek,
  before: readonly Brought[],
  now: Instant | null,
): TakenUp {
  const by = new Map<Session, readonly Stopped[]>();
  if (stopped.length === 0) return { by, first: new Map(), brought: [] };
  const known = new Set(before.map(rowOf));
  const brought = new Map(before.map((each) => [rowOf(each), each]));
  const first = new Map(stopped.map((each): [Stopped, Session[]] => [each, []]));
  const texts = new Map(stopped.map((each) => [each, hexOf(fnv1a(each.text))]));
  const inTurn = turnsOf(stopped, pair, rep, weekOf);

  for (const reviews of byQuarter(pair, weekOf)) {
    const isTeam = rep.manager === pair.manager;
    const next = reviews.find(({ start }) => now === null || (isTeam && start > now));
    for (const [each, text] of texts) {
      const review = reviews.find(({ period }) => known.has(rowOf({ text, period }))) ?? next;
      if (review === undefined) continue;
      const row = { text, period: review.period };
      brought.set(rowOf(row), row);
      first.get(each)?.push(review);
    }
    for (const [at, review] of reviews.entries()) {
      const due = new Set(at === 0 ? [] : inTurn(weekOf(review.period).index));
      for (const each of stopped) if (first.get(each)?.includes(review)) due.add(each);
      if (due.size > 0) by.set(review, [...due]);
    }
  }
  const standing = new Set(texts.values());
  const rows = [...brought].filter(([, { text }]) => standing.has(text));
  return { by, first, brought: rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row) };
}

/** What it is sorted by, too. */
function rowOf({ text, period }: Brought): string {
  return `${period} ${text}`;
}

/** The pair's reviews in order, each quarter's by themselves. */
function byQuarter({ reviews }: Pair, weekOf: (period: string) => DueWeek): Session[][] {
  const quarters = new Map<number, Session[]>();
  for (const review of reviews.map(([session]) => session).sort((a, b) => a.start - b.start)) {
    const { quarter } = weekOf(review.period);
    const own = quarters.get(quarter);
    if (own === undefined) quarters.set(quarter, [review]);
    else own.push(review);
  }
  return [...quarters.values()];
}

/** Which lines have their turn in the review of a week. */
function turnsOf(
  stopped: readonly Stopped[],
  pair: Pair,
  rep: Person,
  weekOf: (period: string) => DueWeek,
): (week: number) => Stopped[] {
  const { every } = rep.sessions['development-session'];
  const since = rep.sessions['pipeline-review'].every;
  const period = pair.development[0]?.[0].period ?? pair.missing[0]?.period;
  const phase = period === undefined ? null : remainder(weekOf(period).index, every);
  const atOnce = Math.max(2, Math.ceil(stopped.length / 5));
  return (week) => {
    const due: Stopped[] = [];
    for (let index = week - since; index < week; index++) {
      if (remainder(index, every) === phase) due.push(...goRound(stopped, atOnce, Math.floor(index / every)));
    }
    return due;
  };
}

function remainder(index: number, every: number): number {
  return ((index % every) + every) % every;
}
