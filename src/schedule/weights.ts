import type { Rules, Weights } from '../model.ts';

/**
 * What the planner gives for what: whole points, far enough apart that a lower level never buys a higher one.
 * A displaced session is worth more than every wish about the hour of the day taken together. The search has them
 * compiled in: `npm run assembly` brings a change there.
 */
export const WEIGHTS = {
  /** A due session without a place: the worst that can happen, and more than any number of moves it takes to avoid it. */
  unplaced: 20_000,
  /** Development is what gets cancelled everywhere else, so here it goes last; it also comes only once a fortnight. */
  unplacedDevelopment: 24_000,
  /** A session away from home: people have to look at their calendars. */
  displaced: 1_000,
  /** Displaced on its own day: 20, and 2 more for each quarter of an hour, to 100 at most: still the same routine. */
  sameDayMove: 20,
  quarterMove: 2,
  sameDayMoveLimit: 100,
  /** Displaced to another day of its week: 150, 50 a day, and at most 40 for the hour. */
  otherDayMove: 150,
  dayMove: 50,
  otherDayHourLimit: 40,
  /** Displaced into the fortnight's other week: the rhythm itself gives way. */
  otherWeekMove: 600,
  /** So far from home that two development sessions are less than a week apart, and two more than three. */
  spacing: 400,
  /** Pulled forward into the week before its fortnight at a quarter's end: rather than not at all, and only then. */
  earlyMove: 3_000,
  /** A published session that moves: worth leaving home for, not worth losing a session for. */
  publishedMove: 3_000,
  /** The second of a manager's homes on one weekday; each further one costs `fullDay` more than the one before. */
  dayLoad: 2,
  /** Each series by which one of the two weeks is fuller of biweekly ones: phases are for ever, a week of leave is not. */
  phaseImbalance: 2_000,
  /** Starts such as 08:05, used only where no quarter of an hour fits. */
  oddStart: 60,
  /** A session across midnight counts on two days; only where nothing else is left. */
  midnight: 400,
} as const;

/** Wishes are said aloud, so they outweigh every custom. */
const CUSTOMARY: Weights = {
  preferredDay: 120,
  preferredHour: 90,
  earlyReview: 40,
  midweekDevelopment: 30,
  unsociableHour: 48,
  lunchHour: 24,
  lastHour: 25,
  quarterStart: 5,
  fullDay: 4,
  scatteredDay: 6,
};

const known = new WeakMap<Pick<Rules, 'weights'>, Weights>();

/** What wishes and customs weigh under these rules. Equal rules may give different objects, the same rules one. */
export function weightsOf(rules: Pick<Rules, 'weights'>): Weights {
  if (Object.keys(rules.weights).length === 0) return CUSTOMARY;
  let weights = known.get(rules);
  if (weights === undefined) {
    weights = { ...CUSTOMARY, ...rules.weights };
    known.set(rules, weights);
  }
  return weights;
}
