import type { QuestionSet } from '../question-set.ts';

/** How to go through the numbers; one a week. */
export const numbersPoints: QuestionSet = {
  name: 'numbers-points',
  tags: { part: 'numbers' },
  lines: [
    'Begin with the figure that moved most, and say what moved it.',
    'Begin with the worst case, and say what in it cannot go away.',
    'Begin with the likely case, and name the two things it rests on.',
    'Begin with the best case, and name what would have to happen for it.',
    'Say the three figures before explaining any of them.',
    'Set the likely case against what remains of the quarter in weeks.',
    'Set this week beside the same week of the last quarter.',
    'Name what left the forecast before what entered it.',
    'Name the biggest deal in the likely case, then look at the figure without it.',
    "Say how far last week's call was off, and in which direction.",
    'Say which part of the commit is signed, agreed or only hoped for.',
    'Say what you would bet on, in one figure, before opening the system.',
    'Split the likely case into new customers and customers we have.',
    'Read the figures by month of expected close, and stop where they bunch.',
  ],
};

export const numbersQuestions: QuestionSet = {
  name: 'numbers-questions',
  tags: { part: 'numbers' },
  lines: [
    'What would have to be true for the best case to become the likely one?',
    'Which single deal decides whether the quarter is good or bad?',
    'How sure are you of the commit, and what would make you surer by Friday?',
    'What is in the commit that you would not bet your own money on?',
    'How far is the likely case from the quota, and what fills the gap?',
    'What did you call last week that did not happen?',
    'Where are you too careful in the forecast, and where too hopeful?',
    'Which part of the forecast rests on one conversation?',
    'Which figure would surprise your own manager?',
    'How much of the likely case depends on one person at one customer?',
    'If the quarter ended today, where would you land?',
    'What changed in the worst case, and was it bad luck or a bad estimate?',
    'How much of the forecast has been checked with the customer since last week?',
    "Which deals carry last month's close date, and what is the real one?",
    'What share of the likely case do you expect in the last two weeks?',
    'Which number would you correct if nobody asked for the reason?',
    'What do your own past quarters say about the distance between commit and result?',
    'How would the figures look with every slipped deal counted at half?',
    'What can still enter the quarter that is not in any of the three figures?',
    'Which deal would you take out of the forecast first, and what keeps it in?',
  ],
};
