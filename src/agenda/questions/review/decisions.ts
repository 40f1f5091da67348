import type { QuestionSet } from '../question-set.ts';

export const decisionsPoints: QuestionSet = {
  name: 'decisions-points',
  tags: { part: 'decisions' },
  lines: [
    'Read back what was decided: who does what, by when.',
    'Each decision in one line, each with one name and one date.',
    'The rep reads the decisions back; the manager corrects.',
    'The manager reads back what the manager owes.',
    'Say what was not decided, and when it will be.',
    'Name the one thing that must be done before the next review.',
    'Name the deal that will be looked at first next week.',
    'Read the next steps with their dates, and strike the ones nobody owns.',
    'Say which figure will be different next week, and which way.',
    'Repeat the dates that a customer depends on.',
    'Say what will be reported between now and then, and how.',
    'Put the most important next step first, and read it twice.',
    'Say what was dropped today, so that it stays dropped.',
    'Check that each next step starts with a verb and ends with a day.',
    'Agree on what will be skipped next week if nothing changes.',
  ],
};
