import type { AgendaItem } from '../../../model.ts';
import { fromAnAngle } from '../../angle.ts';
import { standing } from '../../milestones.ts';
import { type Occasion, quarterTurn } from '../../occasion.ts';
import { goalAngles } from '../../questions/development/angles.ts';
import { progress, progressPoints } from '../../questions/development/progress.ts';
import { lookingBack, newGoals, vision, visionPoints } from '../../questions/development/quarter.ts';
import { welcome } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawSeveral } from '../../rotation.ts';
import { joined, milestonesOf, someOf } from './roster-lines.ts';
import type { Scene } from './scene.ts';

const TITLES = {
  usual: 'Since last time',
  goals: 'Goals for the quarter',
  welcome: 'Your first ninety days',
  consolidation: 'What you have learned',
} as const;

/** Of the item in any session. */
export const PROGRESS_TITLES: readonly string[] = Object.values(TITLES);

const RANKS = [0, 1, 2];

/** What became of the last step; at both ends of a quarter, the goals and what has changed. */
export function progressItem(minutes: number, { occasion, place, turn }: Scene): AgendaItem {
  const goals = (lines: readonly string[]): readonly string[] => fromAnAngle(lines, goalAngles, turn);
  const all = standing(occasion.texts.goals);
  const milestones = place.theme.startsWith('day-') ? [] : milestonesOf(occasion);
  const once = quarterTurn(occasion, 1, 0);
  const item = (title: string, lines: readonly string[], asked: readonly (string | null)[]): AgendaItem => ({
    minutes,
    title,
    prompts: joined(lines, ration(minutes, RANKS, asked)),
  });
  switch (place.theme) {
    case 'goals':
      return item(TITLES.goals, joined(all, milestones), [
        ...drawSeveral(newGoals, once, 2),
        drawAlways(visionPoints, once),
        draw(vision, once),
      ]);
    case 'welcome':
      return item(TITLES.welcome, joined(all, milestones), [
        visionPoints.lines[0] ?? null,
        ...welcomeQuestions(occasion).slice(1),
      ]);
    case 'consolidation':
      return item(TITLES.consolidation, joined(goals(all), goals(milestones)), [
        ...drawSeveral(lookingBack, once, 2),
        draw(progress, turn),
      ]);
    default: {
      const back = place.isLast ? drawSeveral(lookingBack, once, 2).slice(0, 1) : [];
      const asked = [...back, draw(progress, turn), drawAlways(progressPoints, turn)];
      return item(TITLES.usual, joined(goals(someOf(occasion, all)), goals(milestones)), asked);
    }
  }
}

/** The first is for the check-in. */
export function welcomeQuestions({ seed }: Occasion): readonly string[] {
  return drawSeveral(welcome, { seed, index: 0, perYear: 1 }, 4);
}
