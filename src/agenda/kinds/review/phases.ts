import type { DueWeek } from '../../due-week.ts';
import type { Share } from '../../minutes.ts';

export type PhaseName = 'opening' | 'middle' | 'landing';

/** What a part of the quarter asks of its reviews. */
export interface Phase {
  readonly purpose: string;
  readonly preparation: readonly string[];
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

function before(own: string): readonly string[] {
  return [
    'The CRM is up to date the day before; the review does not do it.',
    'The manager picks at most three deals and names them beforehand.',
    own,
  ];
}

export const phases: Readonly<Record<PhaseName, Phase>> = {
  opening: {
    purpose: 'The start of the quarter: what the last one taught, and what this one rests on.',
    preparation: before("The last quarter's result and the three figures for this one are at hand."),
    title: "Last quarter's lessons and the shape of this one",
    shares: shares(9, 8),
  },
  middle: {
    purpose: 'What changed since last week, the deals at risk, and whether there is enough.',
    preparation: before('Figures as of last week are at hand, so that only changes need words.'),
    title: 'Coverage and early deals',
    shares: shares(12, 5),
  },
  landing: {
    purpose: 'The end of the quarter: what still lands, and how the next one starts.',
    preparation: before('For every deal that should still land: the steps left, with their dates.'),
    title: 'Landing, and the start of next quarter',
    shares: shares(10, 7),
  },
};
