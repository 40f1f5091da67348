import type { CheckPoint } from '../../../model.ts';
import type { Stage } from '../../arc.ts';
import type { Share } from '../../minutes.ts';
import {
  beforeFeet,
  beforeSkill,
  chooseConversation,
  readFirstSteps,
  readStep,
} from '../../questions/development/preparation.ts';
import type { QuestionSet } from '../../questions/question-set.ts';

/** What a development session is mainly for, the first hundred days included. */
export type Theme = Stage | 'welcome' | 'finding-your-feet' | `day-${CheckPoint}`;

/** What a theme makes of the session. */
export interface Plan {
  readonly purpose: string;
  /** Lines, and sets of which each session takes another line. */
  readonly preparation: readonly (string | QuestionSet)[];
  /** For check-in, progress, skill, thinking it through, feedback, the theme's own step and the commitment. */
  readonly shares: readonly Share[];
}

/** The item that a theme is about; it stays even in the shortest session. */
type Heart = 'progress' | 'skill' | 'feedback' | 'step';

type Minutes = readonly [
  checkIn: number,
  progress: number,
  skill: number,
  thinking: number,
  feedback: number,
  step: number,
  commitment: number,
];

/** Minutes are those of a session of 45. */
function shares(heart: Heart, minutes: Minutes): readonly Share[] {
  const share = (name: Heart | null, at: number, least: number, stretch: number, rank: number): Share => ({
    usual: minutes[at] ?? least,
    least: name === heart ? 3 : least,
    stretch: name === heart ? 5 : stretch,
    rank: name === heart ? 1 : rank,
  });
  return [
    share(null, 0, 2, 1, 4),
    share('progress', 1, 3, 1, 6),
    share('skill', 2, 3, 6, 3),
    share(null, 3, 5, 8, 5),
    share('feedback', 4, 3, 2, 7),
    share('step', 5, 3, 2, 8),
    share(null, 6, 2, 1, 2),
  ];
}

const atSkill = shares('skill', [5, 5, 10, 12, 6, 4, 3]);
const atStep = shares('step', [5, 4, 8, 8, 5, 12, 3]);
const usually = (own: string | QuestionSet): Plan['preparation'] => [chooseConversation, readStep, own];
const atFirst = (own: string | QuestionSet): Plan['preparation'] => [chooseConversation, readFirstSteps, own];

/** The TABLE of themes. */
export const plans: Readonly<Record<Theme, Plan>> = {
  goals: {
    purpose: 'Goals for the coming weeks, and the skill that serves them best.',
    preparation: usually(
      'Draft one or two goals for how you want to work: a habit or a skill, in your own words.',
    ),
    shares: shares('progress', [5, 14, 8, 8, 3, 4, 3]),
  },
  skill: {
    purpose: 'One skill, looked at with care and tried out.',
    preparation: usually(beforeSkill),
    shares: atSkill,
  },
  feedback: {
    purpose: 'Halfway: feedback both ways, the rep first.',
    preparation: usually('Note one thing that I should keep doing and one that I should change.'),
    shares: shares('feedback', [5, 4, 7, 8, 13, 5, 3]),
  },
  experiment: {
    purpose: 'What the experiment has shown, and what to keep of it.',
    preparation: usually('Bring what you wrote down along the way, however short.'),
    shares: atStep,
  },
  career: {
    purpose: 'A step in the direction of the work you want to do.',
    preparation: usually('Think of one task or role that draws you, near or far.'),
    shares: shares('step', [5, 4, 7, 8, 5, 13, 3]),
  },
  consolidation: {
    purpose: 'Looking back: what has become a habit, and what comes next.',
    preparation: usually('Read the steps you have written down in the last weeks, in one go.'),
    shares: shares('progress', [5, 11, 8, 9, 5, 4, 3]),
  },
  welcome: {
    purpose: 'A good start: how you learn, what you hope for, and what comes first.',
    preparation: [
      'Collect your questions; none is too small.',
      'Think of a time when you learned something fast, and what helped.',
    ],
    shares: shares('progress', [6, 14, 8, 7, 3, 4, 3]),
  },
  'finding-your-feet': {
    purpose: 'The first weeks: one skill at a time, and what is still new.',
    preparation: atFirst(beforeFeet),
    shares: atSkill,
  },
  'day-30': {
    purpose: 'Thirty days in: what you have learned, and what the next month is for.',
    preparation: atFirst('Write down what you can do by yourself, and what you still look up or ask.'),
    shares: atStep,
  },
  'day-60': {
    purpose: 'Sixty days in: what you do on your own, and what is still to come.',
    preparation: atFirst('Ask one colleague what they have seen you get better at.'),
    shares: atStep,
  },
  'day-90': {
    purpose: 'Ninety days in: looking back on the start, and goals for what follows.',
    preparation: atFirst('Write down three things you are proud of and one you would do differently.'),
    shares: atStep,
  },
};
