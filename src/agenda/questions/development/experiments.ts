import type { QuestionSet } from '../question-set.ts';

export const experimentDesign: QuestionSet = {
  name: 'experiment-design',
  tags: { part: 'experiment' },
  lines: [
    'Which small experiment would tell you more than another discussion?',
    'What do you believe about your way of working that you could test?',
    'What would you change for five conversations, and only for five?',
    'What would you expect to see if the idea is right?',
    'What would prove the idea wrong?',
    'How can you try it so that a failure teaches and does no harm?',
    'What will you compare it with?',
    'Which single thing will you vary, and what stays the same?',
    'Who could try it alongside you?',
    'What have you seen a colleague do that is worth copying for a week?',
    'How will you record what happens in less than a minute a day?',
    'What makes you curious enough to try it?',
    'Which habit could you reverse for a few days, just to see?',
    'When will you stop and look at what you have learned?',
    'Which idea from a book or a talk have you never tried out?',
  ],
};

export const experimentReview: QuestionSet = {
  name: 'experiment-review',
  tags: { part: 'experiment-review' },
  lines: [
    'What did you try, and what did you see?',
    'Which moment of it stays with you?',
    "What would you conclude if it were somebody else's experiment?",
    'What will you keep, what will you drop, and what will you change?',
    'How much of the result was luck?',
    'What did the experiment teach you about yourself?',
    'What question does it leave open?',
    'Who should hear about what you found?',
    'If the experiment never really began, what does that say about the idea?',
    'What would the next round look like?',
    'What did it need more of than you had thought: time, courage or patience?',
    'How did other people take it?',
  ],
};

/** What is settled about an experiment, before it begins. */
export const experimentPoints: QuestionSet = {
  name: 'experiment-points',
  tags: { part: 'experiment' },
  lines: [
    'Agree on something small to try, for how long, and what would show the result.',
    'Write the experiment down in one sentence: if I do this, I expect to see that.',
    'Settle what to watch for, and who writes it down.',
    'Choose the first occasion to try it, and the day on which the experiment ends.',
    'Make it half as large as planned, and begin sooner.',
    'Say what would make you stop early, and what would make you go on.',
    'Decide who is told about it, and who is better surprised.',
    'Describe how it is done today, so that there is something to compare with.',
  ],
};
