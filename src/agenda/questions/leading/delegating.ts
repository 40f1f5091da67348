import { skill } from '../../skill.ts';

export const delegating = skill(
  'delegating',
  ['delegation', 'letting go', 'empowerment', 'empowering'],
  [
    'What are you doing that somebody in your team could learn from doing?',
    'How do you hand over a task without handing over the method?',
    'What makes you take work back?',
    'How do you follow progress without hovering?',
    'Who is ready for more than you give them?',
    'What would your team decide without you if you let them?',
    'Which of your tasks would you miss if you gave it away?',
    'How do you react when something you delegated is done differently, and well?',
  ],
  [
    'Practice: hand over one task by its purpose and its limits, and nothing else.',
    'Practice: answer “what should I do?” with a question.',
    'Practice: agree on check-points that are not about control.',
  ],
);
