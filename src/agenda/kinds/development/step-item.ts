import { mondayOf } from '../../../time/day.ts';
import type { Occasion } from '../../occasion.ts';
import { quarterTurn } from '../../occasion.ts';
import { career } from '../../questions/development/career.ts';
import { experimentDesign, experimentReview } from '../../questions/development/experiments.ts';
import { drive } from '../../questions/development/motivators.ts';
import { barriers, market } from '../../questions/development/quarter.ts';
import { checkPoints, findingYourFeet } from '../../questions/development/ramp.ts';
import { type Prompt, ration } from '../../rationed-prompts.ts';
import { draw, drawSeveral } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { ThemePlace } from './theme.ts';

/** The item that differs most over the quarter: what drives the person, an experiment, a career step. */
export function stepItem(occasion: Occasion, { theme, nth }: ThemePlace): Part {
  switch (theme) {
    case 'goals':
      return driveItem(occasion, 0);
    case 'skill':
      return nth % 2 === 0 ? experimentItem(occasion, nth / 2) : driveItem(occasion, (nth + 1) / 2);
    case 'feedback':
      return item('What stands in the way', [
        'Settle who takes what out of the way, and by when.',
        draw(barriers, quarterTurn(occasion, 1, 0)),
      ]);
    case 'experiment':
      return item('Experiment review', drawSeveral(experimentReview, quarterTurn(occasion, 1, 0), 2));
    case 'career':
      return item('Career step', drawSeveral(career, quarterTurn(occasion, 1, 0), 2));
    case 'consolidation':
      return item('What the market tells us', [draw(market, quarterTurn(occasion, 1, 0))]);
    case 'welcome':
    case 'finding-your-feet':
      return item('Finding your feet', [draw(findingYourFeet, rampTurn(occasion))]);
    case 'day-30':
      return item('Day-30 check-point', checkPointPrompts(occasion, 30));
    case 'day-60':
      return item('Day-60 check-point', checkPointPrompts(occasion, 60));
    case 'day-90':
      return item('Day-90 check-point', checkPointPrompts(occasion, 90));
  }
}

function item(title: string, prompts: readonly (string | null)[]): Part {
  const ranked = prompts.map((text, at): Prompt => [prompts.length - at, text]);
  return { title, prompts: (minutes) => ration(minutes, ranked) };
}

/** A quarter has two of these in a biweekly series, up to six in a weekly one. */
function driveItem(occasion: Occasion, nth: number): Part {
  const turn = quarterTurn(occasion, occasion.every === 1 ? 6 : 2, nth);
  const { motivator } = occasion.texts;
  const own = motivator?.questions ?? null;
  const named = motivator === null ? [] : [`Motivator: ${motivator.name}`];
  const asked: Prompt[] = [
    [1, own === null ? null : draw(own, turn)],
    [0, draw(drive, turn)],
  ];
  return { title: 'What drives you', prompts: (minutes) => [...named, ...ration(minutes, asked)] };
}

function experimentItem(occasion: Occasion, nth: number): Part {
  const turn = quarterTurn(occasion, occasion.every === 1 ? 4 : 1, nth);
  return item('An experiment', [
    'Agree on something small to try, for how long, and what would show the result.',
    draw(experimentDesign, turn),
  ]);
}

function checkPointPrompts(occasion: Occasion, day: 30 | 60 | 90): string[] {
  return drawSeveral(checkPoints[day], { seed: occasion.seed, index: 0, perYear: 1 }, 3);
}

/** Counts the sessions since the person joined. */
function rampTurn({ seed, week, ramp, every, session }: Occasion): Parameters<typeof draw>[1] {
  const joined = mondayOf(Math.floor(session.start / 1440) - (ramp?.day ?? 0));
  const index = Math.floor((week.monday - joined) / (7 * every));
  return { seed, index, perYear: every === 1 ? 16 : 9 };
}
