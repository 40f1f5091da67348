import { expect, test } from 'vitest';
import { agendaText } from '../../src/agenda/agenda-text.ts';

test('items are listed with the minutes they run from and to', () => {
  const text = agendaText({
    purpose: 'Work on discovery.',
    preparation: ['Bring one call.'],
    items: [
      { minutes: 5, title: 'Check-in', prompts: ['What is on your mind?'] },
      { minutes: 10, title: 'One skill', prompts: ['What did you try?', 'What happened?'] },
    ],
  });
  expect(text).toBe(
    [
      'Work on discovery.',
      '',
      'Before the session',
      '- Bring one call.',
      '',
      '0-5 min  Check-in',
      '- What is on your mind?',
      '5-15 min  One skill',
      '- What did you try?',
      '- What happened?',
    ].join('\n'),
  );
});

test('nothing to prepare leaves no heading behind', () => {
  const text = agendaText({
    purpose: 'Talk.',
    preparation: [],
    items: [{ minutes: 5, title: 'Talk', prompts: [] }],
  });
  expect(text).toBe('Talk.\n\n0-5 min  Talk');
});
