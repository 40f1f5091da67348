import { skill } from '../../skill.ts';

export const customerGrowth = skill(
  'customer growth',
  [
    'account growth',
    'account management',
    'account planning',
    'key account management',
    'upselling',
    'cross selling',
    'expansion',
    'customer relationships',
    'relationship building',
    'retention',
  ],
  [
    'How do you stay curious about a customer you have known for years?',
    "What has changed in your customers' work since you last asked?",
    'How do you learn whether people get what they hoped for from us?',
    'Whom at a long-standing customer do you not know yet and should?',
    'What do you bring to a regular meeting that makes it worth their hour?',
    'How do you hear about dissatisfaction early?',
    'What could you teach a customer of many years that would be useful tomorrow?',
    'How do you ask to be introduced to another part of the house?',
    'When did you last help a customer with something that was not ours to do?',
    'How do you handle a mistake of ours in front of a customer?',
    'What does a trusted adviser do that you would like to do more of?',
    'How do you find out what a customer plans for the next two years?',
  ],
  [
    'Practice: open a regular meeting with something new and useful to them.',
    'Practice: ask a satisfied customer what is still not good enough.',
    'Practice: own a mistake of ours in two sentences, and say what happens now.',
    'Practice: ask to be introduced to a person whose name you do not know.',
  ],
);
