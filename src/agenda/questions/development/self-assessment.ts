import type { QuestionSet } from '../question-set.ts';

/** On one conversation that was observed, recorded or is well remembered. */
export const selfAssessment: QuestionSet = {
  name: 'self-assessment',
  tags: { part: 'self-assessment' },
  lines: [
    'What were you trying to achieve in this conversation?',
    'At which moment were you most pleased with yourself?',
    'Where did you feel the conversation turn?',
    'What would you do differently if it began again now?',
    'What did you notice in the other person and not respond to?',
    'Which of your sentences worked, and how do you know?',
    'How would the other person describe the conversation to a colleague?',
    'What did you decide in the moment, and on what grounds?',
    'How prepared were you, and where did it show?',
    'What went through your head while the other person spoke?',
    'Where did you talk longer than you needed to?',
    'Which thing you have been working on can be heard in it?',
    'How did your pace and your tone change along the way?',
    'What did you want to ask and did not?',
    'Which two minutes would you play to a new colleague?',
    'Which mark from one to five do you give yourself, and what would lift it by one?',
    'How did you begin, and what did the beginning make possible?',
    'What did the last minute leave both of you with?',
    'What did you assume that turned out to be wrong?',
    'Where did you help the other person think?',
    'What happened just before the best moment?',
    'Which silence did you fill that could have stayed?',
    'With what feeling did you leave, and what had caused it?',
    'What would a coach have whispered to you halfway through?',
    'How did you handle the part you had not expected?',
    'What did you learn about the person, beyond the facts?',
    'Which habit of yours did you catch in the act?',
    'How much of it went as you had planned, and was that good?',
    'What did you do to make it easy to be honest with you?',
    'If you could keep only one thing from it for the next time, which would it be?',
  ],
};

/** How to look at a conversation with a customer. */
export const customerConversations: QuestionSet = {
  name: 'customer-conversations',
  tags: { part: 'self-assessment' },
  lines: [
    'Play three minutes of a recorded conversation, and stop where you would like to talk.',
    'Read a short stretch of a transcript or of your notes aloud.',
    'Describe one conversation from beginning to end, then pick one moment of it.',
    'Listen to the opening only, twice.',
    'Listen to the last two minutes only.',
    'Go to the moment at which you felt least sure.',
    'Find the best question you asked and what came of it.',
    'Compare two conversations, one that flowed and one that did not.',
    'Look at a message you wrote as if you had received it.',
    'Draw the conversation as a line: up where it was easy, down where it was hard.',
    'Measure who spoke how long in five minutes of a recording.',
    "Tell it from the customer's chair.",
    'Begin with what you had planned, then say what took place.',
    'Choose a conversation that nobody else has heard yet.',
  ],
};

/** How to look at a conversation with somebody in the manager's own team. */
export const teamConversations: QuestionSet = {
  name: 'team-conversations',
  tags: { part: 'self-assessment' },
  lines: [
    'Describe one coaching conversation you held, question by question.',
    'Pick a one-to-one that did not go the way you wanted.',
    'Write down the first five things you said in your last development session.',
    'Tell a recent one-to-one from the chair of the person in your team.',
    'Look at one piece of feedback you gave, in the words you used.',
    'Compare how you coach the person you find easiest with the one you find hardest.',
    'Go through your last team meeting: who spoke, and who did not.',
    'Take one moment when you gave advice, and look for the question that was there instead.',
    'Choose a conversation after which somebody did something differently.',
    'Look at a joint customer visit: what you did, and what you left to the other person.',
    'Read out a message with which you asked somebody for something.',
    'Take one decision you announced, and how you announced it.',
    'Describe the last time you disagreed with somebody in your team.',
    'Choose the conversation of the last days that you would most like to repeat.',
  ],
};
