import type { DueWeek } from '../../due-week.ts';
import type { Share } from '../../minutes.ts';
import type { QuestionSet } from '../../questions/question-set.ts';
import {
  beforeLanding,
  beforeOpening,
  figuresAtHand,
  pickDeals,
  recordsFirst,
} from '../../questions/review/preparation.ts';

export type PhaseName = 'opening' | 'middle' | 'landing';

/** What a part of the quarter asks of its reviews. */
export interface Phase {
  readonly purpose: string;
  /** Sets of which each review takes another line. */
  readonly preparation: readonly QuestionSet[];
  /** Of the item that looks further than this week's deals. */
  readonly title: string;
  /** For numbers, changes, deals, the phase's own item, blockers and decisions. */
  readonly shares: readonly Share[];
}

/** The first two weeks, the last three, and what is between. */
export function phaseOfQuarter({ week, weeks }: DueWeek): PhaseName {
  if (week < 2) return 'opening';
  return week >= weeks - 3 ? 'landing' : 'middle';
}

function shares(deals: number, own: number): readonly Share[] {
  return [
    { usual: 3, least: 2, stretch: 1, rank: 4 },
    { usual: 5, least: 3, stretch: 2, rank: 3 },
    { usual: deals, least: 3, stretch: 8, rank: 1 },
    { usual: own, least: 3, stretch: 4, rank: 5 },
    { usual: 3, least: 2, stretch: 1, rank: 6 },
    { usual: 2, least: 2, stretch: 1, rank: 2 },
  ];
}

function before(own: QuestionSet): Phase['preparation'] {
  return [recordsFirst, pickDeals, own];
}

export const phases: Readonly<Record<PhaseName, Phase>> = {
  opening: {
    purpose: 'The start of the quarter: what the last one taught, and what this one rests on.',
    preparation: before(beforeOpening),
    title: "Last quarter's lessons and the shape of this one",
    shares: shares(9, 8),
  },
  middle: {
    purpose: 'What changed since last week, the deals at risk, and whether there is enough.',
    preparation: before(figuresAtHand),
    title: 'Coverage and early deals',
    shares: shares(12, 5),
  },
  landing: {
    purpose: 'The end of the quarter: what still lands, and how the next one starts.',
    preparation: before(beforeLanding),
    title: 'Landing, and the start of next quarter',
    shares: shares(10, 7),
  },
};
