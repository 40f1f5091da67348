import type { Agenda } from '../../model.ts';
import type { Occasion } from '../occasion.ts';
import { quarterTurn, sessionTurn } from '../occasion.ts';
import type { QuestionSet } from '../questions/question-set.ts';
import { blockersPoints, blockersQuestions } from '../questions/review/blockers.ts';
import { changesPoints, changesQuestions } from '../questions/review/changes.ts';
import {
  coveragePoints,
  coverageQuestions,
  landingPoints,
  landingQuestions,
  openingPoints,
  openingQuestions,
} from '../questions/review/coverage.ts';
import { decisionsPoints } from '../questions/review/decisions.ts';
import { numbersPoints, numbersQuestions } from '../questions/review/numbers.ts';
import { riskPoints, riskQuestions } from '../questions/review/risk.ts';
import { ration } from '../ration.ts';
import { draw, drawAlways, type Turn } from '../rotation.ts';
import { drawnLines } from './drawn-lines.ts';
import { DEALS, NUMBERS, withBrought } from './review/brought.ts';
import { type Phase, type PhaseName, phaseOfQuarter, phases } from './review/phases.ts';
import { type ItemWriter, timedItems } from './timed-items.ts';
import { withCarried } from './with-carried.ts';

/** Which of a point and a question stays in a very short item. */
const POINT_FIRST = [0, 1];
const QUESTION_FIRST = [1, 0];

const CHANGES = 'What changed';

const writers: readonly ItemWriter<Scene>[] = [
  drawnItem(NUMBERS, numbersPoints, numbersQuestions),
  drawnItem(CHANGES, changesPoints, changesQuestions),
  drawnItem(DEALS, riskPoints, riskQuestions),
  (minutes, { phase, asked }) => {
    return { minutes, title: phase.title, prompts: ration(minutes, QUESTION_FIRST, asked) };
  },
  drawnItem('What the manager can clear', blockersPoints, blockersQuestions),
  drawnItem('Decisions, read back', decisionsPoints, null),
];

/**
 * Tight and led by the manager: what changed, at most three deals, what comes next, decisions. Looking after
 * the records comes before the review, not in it.
 */
export function pipelineReview(occasion: Occasion): Agenda {
  const name = phaseOfQuarter(occasion.week);
  const phase = phases[name];
  const turn = sessionTurn(occasion);
  const scene = { phase, asked: phasePrompts(name, occasion), turn };
  const items = timedItems(writers, phase.shares, occasion.session.minutes, scene);
  return {
    purpose: phase.purpose,
    preparation: drawnLines(phase.preparation, turn),
    items: withCarried(withBrought(occasion, items, turn), occasion.carried, [CHANGES, DEALS]),
  };
}

/** What the items of one review are written from. */
interface Scene {
  readonly phase: Phase;
  /** Of the phase's own item. */
  readonly asked: readonly (string | null)[];
  readonly turn: Turn;
}

function drawnItem(title: string, points: QuestionSet, questions: QuestionSet | null): ItemWriter<Scene> {
  return (minutes, { turn }) => {
    const asked = [drawAlways(points, turn), questions === null ? null : draw(questions, turn)];
    return { minutes, title, prompts: ration(minutes, POINT_FIRST, asked) };
  };
}

/** The question of the phase, and the point that leads up to it. */
function phasePrompts(name: PhaseName, occasion: Occasion): readonly (string | null)[] {
  const { week, weeks } = occasion.week;
  const prompts = (questions: QuestionSet, points: QuestionSet, turn: Turn): readonly (string | null)[] => [
    drawAlways(points, turn),
    draw(questions, turn),
  ];
  switch (name) {
    case 'opening':
      return prompts(openingQuestions, openingPoints, quarterTurn(occasion, 2, week));
    case 'middle':
      return prompts(coverageQuestions, coveragePoints, quarterTurn(occasion, 9, week - 2));
    case 'landing':
      return prompts(landingQuestions, landingPoints, quarterTurn(occasion, 3, week - (weeks - 3)));
  }
}
