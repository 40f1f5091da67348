import { mondayOf } from '../../../time/day.ts';
import type { Occasion } from '../../occasion.ts';
import { quarterTurn } from '../../occasion.ts';
import { career } from '../../questions/development/career.ts';
import { experimentDesign, experimentReview } from '../../questions/development/experiments.ts';
import { drive } from '../../questions/development/motivators.ts';
import { barriers, market } from '../../questions/development/quarter.ts';
import { checkPoints, findingYourFeet } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawSeveral } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { ThemePlace } from './theme.ts';

/** The item that differs most over the quarter: what drives the person, an experiment, a career step. */
export function stepItem(occasion: Occasion, { theme, nth }: ThemePlace): Part {
  switch (theme) {
    case 'goals':
      return driveItem(occasion, 0);
    case 'skill':
      return skillStep(occasion, nth);
    case 'feedback':
      return barriersItem(occasion, 0);
    case 'experiment':
      return item('Experiment review', drawSeveral(experimentReview, quarterTurn(occasion, 1, 0), 2));
    case 'career':
      return item('Career step', drawSeveral(career, quarterTurn(occasion, 1, 0), 2));
    case 'consolidation':
      return marketItem(occasion, 0);
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

/** The question stays when the point before it goes. */
const LAST_FIRST = [2, 1, 0];

/** A biweekly series has two sessions for the skill a quarter, a weekly one seven to nine. */
function skillStep(occasion: Occasion, nth: number): Part {
  const round = Math.floor(nth / 3);
  if (nth % 3 === 0) return experimentItem(occasion, round);
  if (nth % 3 === 1) return driveItem(occasion, round + 1);
  return round === 1 ? barriersItem(occasion, 1) : marketItem(occasion, round === 0 ? 1 : 2);
}

/** For what comes up once a quarter in a biweekly series, and up to so many times in a weekly one. */
function timesAQuarter({ every }: Occasion, biweekly: number, weekly: number): number {
  return every === 1 ? weekly : biweekly;
}

function barriersItem(occasion: Occasion, nth: number): Part {
  return item('What stands in the way', [
    'Settle who takes what out of the way, and by when.',
    draw(barriers, quarterTurn(occasion, timesAQuarter(occasion, 1, 2), nth)),
  ]);
}

function marketItem(occasion: Occasion, nth: number): Part {
  return item('What the market tells us', [
    draw(market, quarterTurn(occasion, timesAQuarter(occasion, 1, 3), nth)),
  ]);
}

function item(title: string, prompts: readonly (string | null)[]): Part {
  return { title, prompts: (minutes) => ration(minutes, LAST_FIRST, prompts) };
}

function driveItem(occasion: Occasion, nth: number): Part {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 2, 4), nth);
  const { motivator } = occasion.texts;
  const own = motivator?.questions ?? null;
  const named = motivator === null ? [] : [`Motivator: ${motivator.name}`];
  const asked = [own === null ? null : draw(own, turn), draw(drive, turn)];
  return {
    title: 'What drives you',
    prompts: (minutes) => [...named, ...ration(minutes, LAST_FIRST, asked)],
  };
}

function experimentItem(occasion: Occasion, nth: number): Part {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 1, 3), nth);
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
