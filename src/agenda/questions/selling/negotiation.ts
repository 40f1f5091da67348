import { skill } from '../../skill.ts';

export const negotiation = skill(
  'negotiation',
  ['negotiating', 'negotiate', 'negotiations', 'negotiation skills', 'holding firm'],
  [
    'What do you prepare before you sit down to negotiate?',
    'How do you find out what the other side really needs?',
    'What do you ask for in return when you give something?',
    'What goes on in you during the silence after you have made a proposal?',
    'When did you last give way too soon, and what were you thinking?',
    'How do you say no and keep the conversation warm?',
    'Which things matter little to you and a lot to the other side?',
    'What do you do when somebody puts you under time pressure?',
    'How do you keep a tough conversation about the matter and not the person?',
    'What would be fair, seen from the other chair?',
    'How do you decide beforehand where you will stop?',
    'Which sentence would you like to be able to say without flinching?',
  ],
  [
    'Practice: say what you suggest, then listen until the other person has spoken.',
    'Practice: answer a demand with a question about what is behind it.',
    'Practice: give something small, and ask for something in the same sentence.',
    'Practice: say no three times in three friendly ways.',
  ],
);
