import { type Occasion, quarterTurn, sessionTurn } from '../../occasion.ts';
import { progress, progressPoints } from '../../questions/development/progress.ts';
import { lookingBack, newGoals, vision } from '../../questions/development/quarter.ts';
import { welcome } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawSeveral } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import { someOf } from './roster-lines.ts';
import type { ThemePlace } from './theme.ts';

const RANKS = [0, 1, 2];

/** What became of the last step; at both ends of a quarter, the goals and what has changed. */
export function progressItem(occasion: Occasion, { theme, isLast }: ThemePlace): Part {
  const { goals } = occasion.texts;
  const turn = sessionTurn(occasion);
  const once = quarterTurn(occasion, 1, 0);
  switch (theme) {
    case 'goals':
      return item('Goals for the quarter', goals, [...drawSeveral(newGoals, once, 2), draw(vision, once)]);
    case 'welcome':
      return item('Your first ninety days', goals, welcomeQuestions(occasion).slice(1));
    case 'consolidation':
      return item('What you have learned', goals, [
        ...drawSeveral(lookingBack, once, 2),
        draw(progress, turn),
      ]);
    default: {
      const back = isLast ? drawSeveral(lookingBack, once, 2).slice(0, 1) : [];
      const asked = [...back, draw(progress, turn), drawAlways(progressPoints, turn)];
      return item('Since last time', someOf(occasion, goals), asked);
    }
  }
}

/** The first is for the check-in. */
export function welcomeQuestions({ seed }: Occasion): readonly string[] {
  return drawSeveral(welcome, { seed, index: 0, perYear: 1 }, 4);
}

function item(title: string, goals: readonly string[], asked: readonly (string | null)[]): Part {
  const lines = goals.map((goal) => `Goal: ${goal}`);
  return { title, prompts: (minutes) => [...lines, ...ration(minutes, RANKS, asked)] };
}
