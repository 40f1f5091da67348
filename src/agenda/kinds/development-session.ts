import type { Agenda } from '../../model.ts';
import type { Occasion } from '../occasion.ts';
import { checkInItem } from './development/check-in-item.ts';
import { commitmentItem } from './development/commitment-item.ts';
import { feedbackItem } from './development/feedback-item.ts';
import { focusOf } from './development/focus-of.ts';
import { plans } from './development/plans.ts';
import { progressItem } from './development/progress-item.ts';
import { skillItem } from './development/skill-item.ts';
import { stepItem } from './development/step-item.ts';
import { themeOf } from './development/theme.ts';
import { thinkingItem } from './development/thinking-item.ts';
import { timedItems } from './timed-items.ts';

/** Opened by the rep and about the rep; what the team sells is never mentioned. */
export function developmentSession(occasion: Occasion): Agenda {
  const place = themeOf(occasion);
  const plan = plans[place.theme];
  const focus = focusOf(occasion);
  const items = [
    checkInItem(occasion, place),
    progressItem(occasion, place),
    skillItem(occasion, place, focus),
    thinkingItem(occasion, place, focus),
    feedbackItem(occasion, place),
    stepItem(occasion, place),
    commitmentItem(occasion),
  ];
  return {
    purpose: plan.purpose,
    preparation: plan.preparation,
    items: timedItems(items, plan.shares, occasion.session.minutes),
  };
}
