import type { QuestionSet } from '../question-set.ts';

/** Looking after the records comes before the review; one a week. */
export const recordsFirst: QuestionSet = {
  name: 'records-first',
  tags: { part: 'preparation' },
  lines: [
    'The CRM is up to date the day before; the review does not do it.',
    'Every open deal has a next step with a date in the CRM before the review.',
    'Close dates that have passed are mended in the CRM before the review, not in it.',
    'Amounts and stages are as true in the CRM as they would be said aloud.',
    'What was decided last week is in the CRM, done or not done.',
    'Deals that are over are out of the CRM by the day before.',
    'Meetings of the week are in the CRM, with what came of them.',
    'New contacts are in the CRM, with what they decide.',
    'The CRM has no deal without activity for thirty days, or says why.',
    'The five largest deals are up to date in the CRM; the others by Friday.',
    'The forecast category of each deal is set in the CRM the day before.',
    'Notes of customer meetings are in the CRM, so that nobody has to tell them.',
    'Lost deals have their reason in the CRM before the review.',
    'The rep reads the own list in the CRM once, and mends what looks odd.',
  ],
};

/** Whose deals they are, and who picks them; one a week. */
export const pickDeals: QuestionSet = {
  name: 'pick-deals',
  tags: { part: 'preparation' },
  lines: [
    'The manager picks at most three deals and names them beforehand.',
    'Three deals at most, named by the manager the day before, with the reason in a word.',
    'The manager names the deals; the rep may exchange one of them.',
    'The manager picks the deals whose dates are nearest, three at most.',
    'The manager picks up to three deals that nobody talked about last week.',
    'The manager picks the weakest three of the commit.',
    'The manager picks one large, one late and one silent deal.',
    'At most three deals, the one from last week among them if it is still at risk.',
    'The manager reads the deals beforehand and brings one question for each, three at most.',
    'The manager picks up to three deals with only one contact.',
    'The manager picks at most three deals that moved without a new fact.',
    'Up to three deals are named by noon of the day before, so that there is time to prepare.',
    'The manager picks up to three deals that hang on somebody else here.',
    'The manager picks the deals by what is at risk, never by what is easy to tell; three at most.',
  ],
};

/** The figures of an ordinary week; one a week. */
export const figuresAtHand: QuestionSet = {
  name: 'figures-at-hand',
  tags: { part: 'preparation' },
  lines: [
    'Figures as of last week are at hand, so that only changes need words.',
    "Last week's decisions are at hand, each with its date.",
    'The rep has the three figures ready, with what moved each.',
    'The list of what changed is ready, one line each.',
    'First meetings of the next two weeks are counted.',
    'The rep knows the coverage without the two largest deals.',
    'The age of the early deals is at hand.',
    'What is needed from others is on a list, with names.',
    'The rep has the next dated step of every deal in the commit at hand.',
    'The figures of the same week last quarter are at hand.',
  ],
};

/** For the first weeks of a quarter. */
export const beforeOpening: QuestionSet = {
  name: 'before-opening',
  tags: { part: 'preparation' },
  lines: [
    "The last quarter's result and the three figures for this one are at hand.",
    'The rep brings the shape of the quarter: by month, by size, by name.',
    'One won and one lost deal of last quarter are chosen to learn from.',
    'What was carried over from last quarter is marked as such.',
  ],
};

/** For its last weeks. */
export const beforeLanding: QuestionSet = {
  name: 'before-landing',
  tags: { part: 'preparation' },
  lines: [
    'For every deal that should still land: the steps left, with their dates.',
    'Absences on both sides until the end of the quarter are at hand.',
    'The rep brings the first two weeks of next quarter, as far as they are known.',
    'For each open signature: who signs, when, and what they still wait for.',
    'The deals that move into next quarter are named beforehand.',
    'What must be approved by the last day is on a list, with names.',
  ],
};
