import type { QuestionSet } from '../question-set.ts';

/** What keeps a skill from showing: not being able, not wanting, not knowing, or not being let. */
export const causes: readonly QuestionSet[] = [
  {
    name: 'cause:skill',
    tags: { cause: 'skill' },
    lines: [
      'Which part can you describe but not yet do smoothly?',
      'Under the best of conditions, how well would you do it?',
      'How many times have you rehearsed it outside a real conversation?',
      'At which point does your technique leave you?',
      'What would a slow-motion replay show you doing?',
      'Which part would improve with ten repetitions?',
      'When you watch somebody good at it, what do they do that you do not?',
      'What happens to your voice and your words when it gets difficult?',
    ],
  },
  {
    name: 'cause:will',
    tags: { cause: 'will' },
    lines: [
      'How much do you want this, and how much do you think you ought to?',
      'What is there about it that you do not like doing?',
      'What do you gain by putting it off?',
      'What are you afraid might happen if you do it?',
      'When did you last enjoy it, and what made it enjoyable?',
      'What would make it worth doing for its own sake?',
      'Which part of you says no to it, and what does that part want to protect?',
      'How does it fit the kind of person you want to be at work?',
    ],
  },
  {
    name: 'cause:knowledge',
    tags: { cause: 'knowledge' },
    lines: [
      'What would you need to know that you do not know now?',
      'What were you unsure about at that moment?',
      'Where would you look it up, and what keeps you from looking?',
      'Which words do you use without being able to explain them?',
      'Who knows this well and sits within reach?',
      'What do you wish somebody had explained to you in your first month?',
      'Which question left you without an answer?',
      'How much do you know about the working day of the people you talk to?',
    ],
  },
  {
    name: 'cause:system',
    tags: { cause: 'system' },
    lines: [
      'What in the way we work makes this harder than it has to be?',
      'Which tool, rule or habit of the team gets in your way?',
      'If a very able person had your job, what would trip them up too?',
      'What do you wait for, and from whom?',
      'What are we asking of you that pulls in the opposite direction?',
      'How much of your week is left for this once everything else is done?',
      'What could I change so that this becomes easier?',
      'Where do two of our expectations contradict each other?',
    ],
  },
];
