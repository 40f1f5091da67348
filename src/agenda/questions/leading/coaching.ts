import { skill } from '../../skill.ts';

export const coaching = skill(
  'coaching',
  [
    'coaching skills',
    'coaching conversations',
    'one to ones',
    'one on ones',
    'developing people',
    'people development',
    'mentoring',
  ],
  [
    'In your last one-to-one, how much did you tell and how much did you ask?',
    'When did you last give an answer that the other person could have found?',
    'How do you choose the one thing to coach?',
    'What do you observe yourself, and what do you only hear about?',
    'How do you know that somebody works differently after a session with you?',
    'Who in your team gets the least of your coaching, and what is the reason?',
    'What do you do when somebody does not want to be coached?',
    'How do you keep a development session from turning into an inspection?',
    'Which of your questions makes people think the longest?',
    'How do you prepare for a session when you have only ten minutes?',
  ],
  [
    'Practice: coach for five minutes without giving a single piece of advice.',
    'Practice: open a session so that the other person sets the topic.',
    'Practice: turn three pieces of advice you often give into questions.',
  ],
);
