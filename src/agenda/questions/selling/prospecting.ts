import { skill } from '../../skill.ts';

export const prospecting = skill(
  'prospecting',
  [
    'cold calling',
    'cold calls',
    'outbound',
    'outreach',
    'lead generation',
    'pipeline building',
    'pipeline generation',
    'building pipeline',
    'first calls',
    'social selling',
  ],
  [
    'What made the last stranger you reached willing to talk?',
    'How do you decide whom to approach first on a given morning?',
    'Which way of opening a call have you given up, and what taught you to?',
    'What do you find out about a person before you first write or call?',
    'When in the week do your first calls go best, and what makes it so?',
    'How do you sound in the first ten seconds of a call?',
    'What do you say when somebody tells you it is a bad moment?',
    'Which of your own messages would you have answered?',
    'How do you keep going after a morning without answers?',
    'What reason do you give a busy person to talk to you today?',
    'Where do good introductions come from, and whom have you not asked yet?',
    'How do you tell persistence from pestering?',
  ],
  [
    'Practice: say your opening three ways, and keep the one that sounds most like you.',
    'Practice: rewrite one first message in half the words.',
    'Practice: a call in which the answer is “not now”, and what you say next.',
    'Practice: ask for an introduction in two sentences.',
  ],
);
