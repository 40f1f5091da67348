import type { Agenda, AgendaItem } from '../../model.ts';
import type { Occasion } from '../occasion.ts';
import { quarterTurn, sessionTurn } from '../occasion.ts';
import type { Stopped } from '../person-texts.ts';
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
import { type Phase, type PhaseName, phaseOfQuarter, phases } from './review/phases.ts';
import { timedItems } from './timed-items.ts';

const NUMBERS = 'Commit, best and worst case against last week';
/** Stays however short a review is. */
const DEALS = 'Up to three deals at risk';

/** Which of a point and a question stays in a very short item. */
const POINT_FIRST = [0, 1];
const QUESTION_FIRST = [1, 0];

/**
 * Tight and led by the manager: what changed, at most three deals, what comes next, decisions. Looking after
 * the records comes before the review, not in it.
 */
export function pipelineReview(occasion: Occasion): Agenda {
  const { session, brought } = occasion;
  const name = phaseOfQuarter(occasion.week);
  const phase = phases[name];
  const turn = sessionTurn(occasion);
  const parts = [
    {
      title: NUMBERS,
      prompts: (minutes: number) =>
        ration(minutes, POINT_FIRST, [drawAlways(numbersPoints, turn), draw(numbersQuestions, turn)]),
    },
    {
      title: 'What changed',
      prompts: (minutes: number) =>
        ration(minutes, POINT_FIRST, [drawAlways(changesPoints, turn), draw(changesQuestions, turn)]),
    },
    {
      title: DEALS,
      prompts: (minutes: number) =>
        ration(minutes, POINT_FIRST, [drawAlways(riskPoints, turn), draw(riskQuestions, turn)]),
    },
    {
      title: phase.title,
      prompts: (minutes: number) => ration(minutes, QUESTION_FIRST, phasePrompts(name, occasion)),
    },
    {
      title: 'What the manager can clear',
      prompts: (minutes: number) =>
        ration(minutes, POINT_FIRST, [drawAlways(blockersPoints, turn), draw(blockersQuestions, turn)]),
    },
    {
      title: 'Decisions, read back',
      prompts: (minutes: number) => ration(minutes, POINT_FIRST, [drawAlways(decisionsPoints, turn)]),
    },
  ];
  return {
    purpose: phase.purpose,
    preparation: preparation(phase),
    items: bring(brought, timedItems(parts, phase.shares, session.minutes)),
  };
}

/** Adds what comes from the development plan: goals to the numbers, where there is room for them, all else to the deals. */
function bring(brought: readonly Stopped[], items: readonly AgendaItem[]): readonly AgendaItem[] {
  if (brought.length === 0) return items;
  const forGoals = items.some((item) => item.title === NUMBERS) ? NUMBERS : DEALS;
  return items.map((item) => {
    const added = brought.flatMap(({ field, text }) => {
      if (item.title !== (field === 'goal' ? forGoals : DEALS)) return [];
      return [field === 'goal' ? `Goal: ${text}` : `Moved here from the development plan: ${text}`];
    });
    return added.length === 0 ? item : { ...item, prompts: [...item.prompts, ...added] };
  });
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

function preparation(phase: Phase): readonly string[] {
  return [
    'The CRM is up to date the day before; the review does not do it.',
    'The manager picks at most three deals and names them beforehand.',
    phase.preparation,
  ];
}
