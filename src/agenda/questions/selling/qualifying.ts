import { skill } from '../../skill.ts';

export const qualifying = skill(
  'qualifying',
  [
    'qualification',
    'qualify',
    'meddic',
    'meddpicc',
    'bant',
    'disqualifying',
    'deal qualification',
    'opportunity qualification',
  ],
  [
    'How do you know that a conversation is worth a second one?',
    'What makes it hard for you to walk away politely?',
    'Which signs of real need do you trust, and which have misled you?',
    'How early do you ask the question that might end the conversation?',
    'What do you ask to learn how much a problem matters?',
    'How do you tell interest from politeness?',
    'Which assumption about a customer did you last check aloud?',
    'What do you do when your hope and your evidence disagree?',
    'How do you say no to somebody whom you cannot help?',
    'What would a doubting colleague ask after hearing one of your first calls?',
    'How do you learn who else is touched by the problem?',
    'Which question has saved you the most time?',
  ],
  [
    'Practice: ask the question that could end the conversation, kindly and early.',
    'Practice: tell a customer that we are not the right fit, in three sentences.',
    'Practice: hear an enthusiastic answer and find out what stands behind it.',
    'Practice: list what you know and what you hope, then turn one hope into a question.',
  ],
);
