import { type Occasion, quarterTurn, sessionTurn } from '../../occasion.ts';
import {
  feedbackPoints,
  feedbackToManager,
  feedbackToRep,
  midPoint,
} from '../../questions/development/feedback.ts';
import { workingTogether } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawSeveral } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { ThemePlace } from './theme.ts';

const RANKS = [0, 1, 2];
const HALFWAY_RANKS = [2, 3, 0, 1, 4];

/** The rep speaks first; in the very first session both say how they like to work. */
export function feedbackItem(occasion: Occasion, { theme }: ThemePlace): Part {
  if (theme === 'welcome') {
    const first = drawSeveral(workingTogether, { seed: occasion.seed, index: 0, perYear: 1 }, 2);
    return { title: 'How we want to work together', prompts: () => first };
  }
  const turn = sessionTurn(occasion);
  const half = theme === 'feedback' ? drawSeveral(midPoint, quarterTurn(occasion, 1, 0), 2) : [];
  const asked = [
    ...half,
    draw(feedbackToManager, turn),
    drawAlways(feedbackPoints, turn),
    draw(feedbackToRep, turn),
  ];
  const ranks = half.length === 0 ? RANKS : HALFWAY_RANKS;
  return { title: 'Feedback both ways, the rep first', prompts: (minutes) => ration(minutes, ranks, asked) };
}
