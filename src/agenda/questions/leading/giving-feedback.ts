import { skill } from '../../skill.ts';

export const givingFeedback = skill(
  'giving feedback',
  ['feedback', 'feedback skills', 'praise', 'recognition of others'],
  [
    'Which piece of feedback have you been putting off?',
    'How soon after the moment do you say what you saw?',
    'How do you praise so that it is more than “well done”?',
    'How do you separate what you saw from what you made of it?',
    'What do people do with the feedback you give them?',
    'From whom do you get honest feedback, and how do you ask for it?',
    'When did your feedback hurt more than it helped, and what would you change?',
    'Whose work in your team did you last mention a month ago?',
  ],
  [
    'Practice: say what you saw, what it led to, and stop.',
    'Practice: praise one thing so precisely that it could be repeated.',
    'Practice: give the feedback you have been putting off, in its shortest form.',
  ],
);
