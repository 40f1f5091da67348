import { skill } from '../../skill.ts';

export const discovery = skill(
  'discovery',
  [
    'discovery calls',
    'asking questions',
    'open questions',
    'questioning',
    'listening',
    'active listening',
    'needs analysis',
    'curiosity',
    'first conversations',
  ],
  [
    'What was the best question you asked a customer lately?',
    "How do you find out what a problem does to somebody's working day?",
    'When did you last hear something you did not expect, and what did you ask next?',
    "What share of your last first conversation was the customer's voice?",
    'Which question do you tend to avoid, and what do you miss because of it?',
    'What do you do inside when a customer is silent for five seconds?',
    'What do you write down while you listen, and what do you leave out?',
    'How do you get from a symptom to its cause?',
    'What tells you that you have begun to explain too early?',
    'How do you check that you have understood somebody?',
    'Whose view of the problem do you usually miss?',
    'What would make your questions feel less like an interview?',
  ],
  [
    'Practice: five minutes in which you only ask, and each question uses a word from the last answer.',
    'Practice: sum up what you heard in two sentences, and let the other person correct you.',
    'Practice: ask one question, then wait until the other person has finished twice.',
    'Practice: turn three of your usual yes-or-no questions into open ones.',
  ],
);
