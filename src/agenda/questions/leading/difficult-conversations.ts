import { skill } from '../../skill.ts';

export const difficultConversations = skill(
  'difficult conversations',
  [
    'conflict',
    'conflict resolution',
    'conflict management',
    'accountability',
    'performance management',
    'courage',
    'assertiveness',
  ],
  [
    'Which conversation are you avoiding, and what does the waiting do?',
    'How do you begin a conversation that you would rather not have?',
    'What do you do when somebody gets angry or starts to cry?',
    "How do you hold a standard and stay on somebody's side?",
    'When two people in your team are at odds, what is your part?',
    'How do you speak with somebody whose work is no longer good enough?',
    'What do you need in order to stay calm?',
    'Which difficult conversation went well, and what did you do right?',
  ],
  [
    'Practice: the first two sentences of the conversation you are avoiding.',
    'Practice: hear a reproach without defending yourself, and sum it up.',
    'Practice: state what has to change, by when, and what help there is.',
  ],
);
