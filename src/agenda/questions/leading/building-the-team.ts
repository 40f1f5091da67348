import { skill } from '../../skill.ts';

export const buildingTheTeam = skill(
  'building the team',
  ['hiring', 'recruiting', 'recruitment', 'onboarding', 'team building', 'interviewing', 'succession'],
  [
    'What do you look for in a person that no application shows?',
    'How do you find out in an interview how somebody learns?',
    'What did your newest team member need in the first month and not get?',
    'Whom in your team would you trust to judge a candidate?',
    'What does your team lack that the next person could bring?',
    'How do you make a first day one to remember?',
    'Who in your team could lead a team one day, and how do they know that you think so?',
    'Which of your people would you fight hardest to keep, and when did you last tell them?',
  ],
  [
    'Practice: ask a candidate about a time they learned something hard, and follow up twice.',
    'Practice: tell somebody in your team that you see a future leader in them.',
    "Practice: sketch a new colleague's first two weeks, hour by hour for the first day.",
  ],
);
