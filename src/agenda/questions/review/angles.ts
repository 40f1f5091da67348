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
