import { skill } from '../../skill.ts';

export const productKnowledge = skill(
  'product knowledge',
  [
    'product',
    'technical knowledge',
    'technical depth',
    'industry knowledge',
    'competitor knowledge',
    'domain knowledge',
  ],
  [
    'Which question about our product do you hope nobody asks?',
    'How do you tell a customer that you do not know?',
    'What have you tried with your own hands, and what do you know only from slides?',
    'How do you translate a feature into something a person cares about?',
    'Where do you look first when you need an answer quickly?',
    'Which part of the product changed while you were not looking?',
    'Whom in the product team could you learn from in half an hour?',
    'What do customers do with the product that we never planned?',
    'How would you explain the hardest part of it to a friend?',
    'What do you know about the alternatives, and how fairly do you describe them?',
    'How do you keep technical depth from crowding out the conversation?',
    'On which subject would you like to be the one whom the team asks?',
  ],
  [
    'Practice: explain one feature without using its name.',
    'Practice: answer a question you cannot answer, and agree on when you will.',
    'Practice: describe the strongest alternative so fairly that its maker would nod.',
    'Practice: draw on one page how it works.',
  ],
);
