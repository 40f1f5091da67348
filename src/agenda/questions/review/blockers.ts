import type { QuestionSet } from '../question-set.ts';

export const blockersPoints: QuestionSet = {
  name: 'blockers-points',
  tags: { part: 'blockers' },
  lines: [
    'What only the manager can move: name it, and name the day it is needed.',
    'Help from the specialists: for which deal, on which question.',
    'Approvals that are open: which, with whom, since when.',
    'A call or a visit by somebody senior: where it would change something.',
    'Terms, legal, security reviews: what is stuck, and on whose desk.',
    'Material or references that are missing, and for whom.',
    'Capacity: what will not get done, and whether that is all right.',
    'Anything promised to a customer that needs somebody else to keep it.',
    'Questions that have waited longer than a week for an answer.',
    'What was asked for last week, and whether it came.',
    'Clashes with other teams over a customer, and who clears them.',
    'Product gaps that come up more than once, and with which customers.',
    'Travel, events and absences that get in the way of a decision.',
    'Delivery and start dates that somebody else has to confirm.',
  ],
};

export const blockersQuestions: QuestionSet = {
  name: 'blockers-questions',
  tags: { part: 'blockers' },
  lines: [
    'What is stuck because of us and not because of the customer?',
    'Whom should I call, and what should I ask?',
    'Which decision do you need from me today?',
    'What have you been solving around instead of solving?',
    'Which approval would save you the most time this week?',
    'Where would a specialist change the outcome?',
    'What did I promise last week, and have you got it?',
    'Which internal question has been open longest?',
    'What can I take off your desk until the quarter ends?',
    'Where do you need a clear no from me?',
    'Which customer should hear from somebody else here, and from whom?',
    'What is delayed because two of our departments disagree?',
    'Which reference would help, and who could ask for it?',
    'What would you escalate if it were easy?',
    'Where do our terms cost us deals?',
    'What do you need from delivery before you can say yes?',
    'Which of our rules slowed a customer down since last week?',
    "What would you do with one day of somebody else's time?",
    'Which meeting of ours could you skip to see a customer?',
    'What will block you next week that we could clear now?',
  ],
};
