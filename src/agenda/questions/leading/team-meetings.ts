import { skill } from '../../skill.ts';

export const teamMeetings = skill(
  'team meetings',
  ['meetings', 'running meetings', 'facilitation', 'facilitating', 'team spirit', 'collaboration'],
  [
    'What would people miss if your team meeting did not take place?',
    'Who speaks first in your meetings, and who never does?',
    'How do people in your team learn from each other, and not only from you?',
    'What do people leave your meetings knowing, and what do they only guess?',
    'Which part of the meeting could somebody else lead?',
    'How do you bring a disagreement into the open?',
    'When did your team last laugh together?',
    'What do you talk about in the whole team that only concerns two people?',
  ],
  [
    'Practice: open a team meeting with a question instead of an announcement.',
    'Practice: invite the quietest person into the discussion without putting them on the spot.',
    'Practice: plan a team hour in which you speak for ten minutes at most.',
  ],
);
