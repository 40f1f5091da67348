/**
 * What the planner gives for what: whole points, far enough apart that a lower level never buys a higher one.
 * A displaced session is worth more than every wish about the hour of the day taken together.
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
  /** Pulled forward into the week before its fortnight at a quarter's end: rather than not at all, and only then. */
  earlyMove: 3_000,
  /** A published session that moves: worth leaving home for, not worth losing a session for. */
  publishedMove: 3_000,
  /** A wish of the roster: first the day, then the hour. Wishes are said aloud, so they outweigh every custom below. */
  notPreferredDay: 120,
  notPreferredHour: 90,
  /** The second of a manager's sessions on one weekday 2, each further one 4 more: a day of coaching leaves no energy. */
  dayLoad: 2,
  dayLoadStep: 4,
  /** Each series by which one of the two weeks is fuller of biweekly ones: phases are for ever, a week of leave is not. */
  phaseImbalance: 2_000,
  /** Reviews early in the working week, when there is still a week to act in: by rank of the working day. */
  reviewDay: [0, 0, 8, 18, 30, 40, 40],
  /** Development in the middle and later: away from Monday's start and Friday's end. */
  developmentDay: [28, 10, 0, 0, 14, 30, 30],
  /** A quarter past or to: harder to keep in mind than the hour and the half. */
  quarterStart: 5,
  /** Starts such as 08:05, used only where no quarter of an hour fits. */
  oddStart: 60,
  /** Each 5 minutes outside 09:00 to 17:00 of a person's own clock. */
  unsociableSlot: 4,
  /** Each 5 minutes of somebody's lunch, 12:00 to 13:00. */
  lunchSlot: 2,
  /** A development session in the last working hour: tired, and the first to be cut short. */
  lastHour: 25,
  /** A session across midnight counts on two days; only where nothing else is left. */
  midnight: 400,
  /** Each block of sessions in a manager's day: sessions side by side leave the rest of the day whole. */
  block: 6,
  /** The fifth and later session without a break. */
  longRun: 15,
} as const;
