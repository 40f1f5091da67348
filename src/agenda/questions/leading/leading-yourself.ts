import { skill } from '../../skill.ts';

export const leadingYourself = skill(
  'leading yourself',
  [
    'self management',
    'self care',
    'resilience',
    'stress',
    'stress management',
    'time management',
    'executive presence',
    'work life balance',
    'confidence',
  ],
  [
    'What does your calendar say about what matters to you?',
    'How much of last week went to people, and how much to reports?',
    'What drains you as a manager, and what gives it back?',
    'How do you leave work behind in the evening?',
    'Which of your moods does your team pick up?',
    'Who coaches you, apart from me?',
    'What kind of manager do you not want to become?',
    'Which habit from your time without a team no longer serves you?',
  ],
  [
    'Practice: draw last week as a pie, then draw the week you want.',
    'Practice: turn down a request from above in a way you could stand by.',
    'Practice: plan ten quiet minutes between two meetings and decide what they are for.',
  ],
);
