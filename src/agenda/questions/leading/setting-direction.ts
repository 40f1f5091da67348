import { skill } from '../../skill.ts';

export const settingDirection = skill(
  'setting direction',
  [
    'vision',
    'strategy',
    'strategic thinking',
    'direction',
    'change management',
    'leading change',
    'communication',
  ],
  [
    'How would each person in your team describe where you are all heading?',
    'What do you want your team to be known for in two years?',
    'Which change do you have to explain, and what does it mean for each person?',
    'How do you connect everyday work with the reason it matters?',
    'What have you said no to, so that the direction stays clear?',
    'How do you speak about a decision from above that you would have made differently?',
    'What should your team stop doing?',
    'How often do you repeat what matters, and how often would be enough?',
  ],
  [
    'Practice: say where the team is heading in four sentences, with nothing in them that could be on any poster.',
    'Practice: explain a coming change to the person who will like it least.',
    "Practice: link one person's work of this week to the direction of the team.",
  ],
);
