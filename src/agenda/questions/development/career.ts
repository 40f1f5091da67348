import type { QuestionSet } from '../question-set.ts';

export const career: QuestionSet = {
  name: 'career',
  tags: { part: 'career' },
  lines: [
    'What kind of work do you want to be doing in two years?',
    'Which next role interests you, and what do you know about it?',
    'What experience do you need that your present job does not give you?',
    'Whom could you shadow for half a day?',
    'Which strengths should your next role use every day?',
    'What would you like to be ready for by the end of the year?',
    'What in your present work is preparing you for something larger?',
    'Who could be a mentor for you, and what would you ask them?',
    'What would make you stay, and what would make you leave?',
    'Which step sideways would still be worth it?',
    'How would you like people to introduce you in three years?',
    'What could you do in the coming weeks that your future self will be grateful for?',
  ],
};
