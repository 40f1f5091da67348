import { skill } from '../../skill.ts';

export const decisionPlanning = skill(
  'decision planning',
  [
    'closing',
    'closing skills',
    'closing plan',
    'closing deals',
    'closing plans',
    'mutual action plan',
    'mutual plan',
    'decision process',
    'next steps',
    'stakeholder management',
    'stakeholders',
    'multithreading',
  ],
  [
    'How do you learn how a group of people makes up its mind?',
    'What do you ask to understand who has to agree?',
    'How do you turn a vague “soon” into something both of you write down?',
    'How do you make a plan together with a customer instead of for them?',
    'What do you do when the person you talk to cannot decide alone?',
    'How do you ask about what could go wrong on their side?',
    'At the end of a meeting, how do you agree on what happens next?',
    'Which step do customers tend to underestimate, and how do you prepare them for it?',
    'How do you help somebody explain a choice to their colleagues?',
    'What makes you hesitate before you ask how they will decide?',
    'How do you notice that your contact is carrying a decision alone?',
    'What do you do so that a choice feels safe to the people who make it?',
  ],
  [
    'Practice: end a meeting by agreeing on one next step, with a name and a day.',
    'Practice: ask how they made a similar choice the last time.',
    'Practice: draw the people in a decision on paper, and say what each of them worries about.',
    'Practice: help your contact rehearse how to tell a colleague about it.',
  ],
);
