import type { QuestionSet } from '../question-set.ts';

/** The side from which a line that the roster brings into reviews is looked at this time. */
export const reviewAngles: QuestionSet = {
  name: 'review-angles',
  tags: { part: 'brought' },
  lines: [
    'where it stands today.',
    'what moved since it was last here.',
    'the next step, and its date.',
    'what speaks against it.',
    'who has to do something for it.',
    'how sure we are, and of what.',
    'what would bring it forward by a week.',
    'whether it stays on the list.',
    'the figure that shows it.',
    'what the customer has done about it.',
    'what has been promised, and kept.',
    'what it needs from the manager.',
    'the date on which it is settled either way.',
    'what we know now that we did not know last time.',
  ],
};

/** The same for revenue goals. */
export const figureAngles: QuestionSet = {
  name: 'figure-angles',
  tags: { part: 'numbers' },
  lines: [
    'what is signed towards it, and what is left.',
    'what moved it since last week.',
    'where it will stand in a month.',
    'which deals it rests on.',
    'what is missing, in deals rather than in money.',
    'what would put it out of reach.',
    'the earliest day on which it can be reached.',
    'whether the pace is enough.',
    'what has to begin this week for it.',
    'what was expected by now, and what there is.',
    'how much of it depends on one customer.',
    'what would bring half of the rest.',
    'what it looks like without the largest deal.',
    'whether it still is the right figure.',
  ],
};
