import { skill } from '../../skill.ts';

export const listeningAsLeader = skill(
  'listening',
  ['active listening', 'empathy'],
  [
    'Whose voice do you hear least in your team?',
    'Where are your eyes, your hands and your screen while somebody talks to you?',
    'When did somebody last change your mind, and how did they do it?',
    'How do you notice what is not being said?',
    'What happens in you when you already know the answer?',
    'How do you show that you have understood before you reply?',
    'What did you hear too late in the last months?',
    'Whom did you interrupt recently and would rather have heard out?',
  ],
  [
    'Practice: listen for three minutes, then say only what you heard.',
    'Practice: name the feeling behind a complaint before you answer it.',
    'Practice: let two silences pass before you speak.',
  ],
);
