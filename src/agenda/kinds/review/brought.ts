import type { AgendaItem } from '../../../model.ts';
import { fromAnAngle } from '../../angle.ts';
import { currentMilestones, standing } from '../../milestones.ts';
import type { Occasion } from '../../occasion.ts';
import { figureAngles, reviewAngles } from '../../questions/review/angles.ts';
import { goRound, type Turn } from '../../rotation.ts';

export const NUMBERS = 'Commit, best and worst case against last week';
/** Stays however short a review is. */
export const DEALS = 'Up to three deals at risk';

/** Of the revenue goals so many come up each week. */
const GOALS_A_WEEK = 2;

/** Adds what the roster brings into reviews: goals to the numbers, where there is room for them, all else to the deals. */
export function withBrought(
  occasion: Occasion,
  items: readonly AgendaItem[],
  turn: Turn,
): readonly AgendaItem[] {
  const { brought, texts } = occasion;
  if (brought.length === 0 && texts.revenue.length === 0) return items;
  const stopped = brought.filter(({ field }) => field === 'goal').map(({ text }) => `Goal: ${text}`);
  const moved = brought
    .filter(({ field }) => field !== 'goal')
    .map(({ text }) => `Moved here from the development plan: ${text}`);
  // Said as they are when the quarter begins, and then looked at from one side after the other.
  const isFirst = occasion.week.week === 0;
  const toDeals = isFirst ? moved : fromAnAngle(moved, reviewAngles, turn);
  const toNumbers = [
    ...revenueGoals(occasion, turn, isFirst),
    ...(isFirst ? stopped : fromAnAngle(stopped, reviewAngles, turn)),
  ];
  const hasNumbers = items.some(({ title }) => title === NUMBERS);
  return items.map((item) => {
    if (item.title === NUMBERS) return longer(item, toNumbers);
    if (item.title !== DEALS) return item;
    return longer(item, hasNumbers ? toDeals : [...toNumbers, ...toDeals]);
  });
}

/** All of them when the quarter begins, then some each week; those of a check-point while they are due. */
function revenueGoals(
  { texts, week, every, joined }: Occasion,
  turn: Turn,
  isFirst: boolean,
): readonly string[] {
  const all = standing(texts.revenue);
  const due = currentMilestones(texts.revenue, week, every, joined);
  if (isFirst) return [...all, ...due];
  return fromAnAngle([...goRound(all, GOALS_A_WEEK, turn.index), ...due], figureAngles, turn);
}

function longer(item: AgendaItem, lines: readonly string[]): AgendaItem {
  return lines.length === 0 ? item : { ...item, prompts: [...item.prompts, ...lines] };
}
