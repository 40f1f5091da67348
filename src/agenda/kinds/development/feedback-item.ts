import type { AgendaItem } from '../../../model.ts';
import { quarterTurn } from '../../occasion.ts';
import {
  feedbackPoints,
  feedbackToManager,
  feedbackToRep,
  midPoint,
} from '../../questions/development/feedback.ts';
import { workingTogether } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawSeveral } from '../../rotation.ts';
import type { Scene } from './scene.ts';

const RANKS = [0, 1, 2];
const HALFWAY_RANKS = [2, 3, 0, 1, 4];

/** The rep speaks first; in the very first session both say how they like to work. */
export function feedbackItem(minutes: number, { occasion, place: { theme }, turn }: Scene): AgendaItem {
  if (theme === 'welcome') {
    const prompts = drawSeveral(workingTogether, { seed: occasion.seed, index: 0, perYear: 1 }, 2);
    return { minutes, title: 'How we want to work together', prompts };
  }
  const half = theme === 'feedback' ? drawSeveral(midPoint, quarterTurn(occasion, 1, 0), 2) : [];
  const asked = [
    ...half,
    draw(feedbackToManager, turn),
    drawAlways(feedbackPoints, turn),
    draw(feedbackToRep, turn),
  ];
  const ranks = half.length === 0 ? RANKS : HALFWAY_RANKS;
  return { minutes, title: 'Feedback both ways, the rep first', prompts: ration(minutes, ranks, asked) };
}
