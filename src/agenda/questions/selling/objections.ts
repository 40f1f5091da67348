import { skill } from '../../skill.ts';

export const objections = skill(
  'objections',
  [
    'objection',
    'objection handling',
    'handling objections',
    'handling pushback',
    'pushback',
    'overcoming objections',
    'resilience in calls',
  ],
  [
    'Which objection do you hope not to hear, and what makes it hard?',
    'What do you do in the two seconds after somebody pushes back?',
    'How do you find out what lies behind an objection?',
    'When did you last agree with an objection, and where did it lead?',
    'How do you keep your voice calm when you disagree?',
    'What is the difference, for you, between a question and an objection?',
    'Which of your answers sounds rehearsed?',
    'How could you raise the difficult point before the customer does?',
    'What do you do with an objection that is simply true?',
    'Whose way of handling pushback do you admire, and what do they do?',
    'How do you know that a concern is really settled?',
    'What did an objection last teach you about the questions before it?',
  ],
  [
    'Practice: hear the objection, breathe, and ask one question before you answer.',
    'Practice: agree with the part of the objection that is true, and go on from there.',
    'Practice: raise the difficult point yourself in the first five minutes.',
    'Practice: the same objection three times, each time from a different kind of person.',
  ],
);
