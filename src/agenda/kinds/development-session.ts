import type { Agenda } from '../../model.ts';
import { type Occasion, sessionTurn } from '../occasion.ts';
import { chooseCoachingTalk, chooseConversation } from '../questions/development/preparation.ts';
import type { QuestionSet } from '../questions/question-set.ts';
import { checkInItem } from './development/check-in-item.ts';
import { commitmentItem } from './development/commitment-item.ts';
import { feedbackItem } from './development/feedback-item.ts';
import { focusOf } from './development/focus-of.ts';
import { plans } from './development/plans.ts';
import { PROGRESS_TITLES, progressItem } from './development/progress-item.ts';
import type { Scene } from './development/scene.ts';
import { skillItem } from './development/skill-item.ts';
import { stepItem } from './development/step-item.ts';
import { themeOf } from './development/theme.ts';
import { thinkingItem } from './development/thinking-item.ts';
import { drawnLines } from './drawn-lines.ts';
import { type ItemWriter, timedItems } from './timed-items.ts';
import { withCarried } from './with-carried.ts';

const items: readonly ItemWriter<Scene>[] = [
  checkInItem,
  progressItem,
  skillItem,
  thinkingItem,
  feedbackItem,
  stepItem,
  commitmentItem,
];

/** A manager's own sessions are about how they coach. */
function ofLeaders(row: string | QuestionSet): string | QuestionSet {
  return row === chooseConversation ? chooseCoachingTalk : row;
}

/** Opened by the rep and about the rep; what the team sells is never mentioned. */
export function developmentSession(occasion: Occasion): Agenda {
  const place = themeOf(occasion);
  const plan = plans[place.theme];
  const turn = sessionTurn(occasion);
  const scene = { occasion, place, focus: focusOf(occasion), turn };
  return {
    purpose: plan.purpose,
    preparation: drawnLines(occasion.isManager ? plan.preparation.map(ofLeaders) : plan.preparation, turn),
    items: withCarried(
      timedItems(items, plan.shares, occasion.session.minutes, scene),
      occasion.carried,
      PROGRESS_TITLES,
    ),
  };
}
