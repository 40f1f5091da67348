import type { AgendaItem, CheckPoint } from '../../../model.ts';
import { mondayOf } from '../../../time/day.ts';
import { fromAnAngle } from '../../angle.ts';
import { type Occasion, quarterTurn } from '../../occasion.ts';
import { motivatorAngles } from '../../questions/development/angles.ts';
import { career } from '../../questions/development/career.ts';
import {
  experimentDesign,
  experimentPoints,
  experimentReview,
} from '../../questions/development/experiments.ts';
import { drive } from '../../questions/development/motivators.ts';
import { barriers, barriersPoints, market, marketPoints } from '../../questions/development/quarter.ts';
import { checkPoints, findingYourFeet, firstSteps } from '../../questions/development/ramp.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawSeveral, type Turn } from '../../rotation.ts';
import { joined, milestonesOf } from './roster-lines.ts';
import type { Scene } from './scene.ts';
import type { ThemePlace } from './theme.ts';

/** The item that differs most over the quarter: what drives the person, an experiment, a career step. */
export function stepItem(minutes: number, { occasion, place }: Scene): AgendaItem {
  const { title, lines, asked } = stepOf(occasion, place);
  return { minutes, title, prompts: joined(lines, ration(minutes, LAST_FIRST, asked)) };
}

/** The question stays when the point before it goes. */
const LAST_FIRST = [2, 1, 0];

interface Step {
  readonly title: string;
  /** Of the roster; they stay however short the item is. */
  readonly lines: readonly string[];
  readonly asked: readonly (string | null)[];
}

function stepOf(occasion: Occasion, { theme, nth }: ThemePlace): Step {
  switch (theme) {
    case 'goals':
      return driveStep(occasion, 0);
    case 'skill':
      return skillStep(occasion, nth);
    case 'feedback':
      return barriersStep(occasion, 0);
    case 'experiment':
      return step('Experiment review', drawSeveral(experimentReview, quarterTurn(occasion, 1, 0), 2));
    case 'career':
      return step('Career step', drawSeveral(career, quarterTurn(occasion, 1, 0), 2));
    case 'consolidation':
      return marketStep(occasion, 0);
    case 'welcome':
      return step(
        'Finding your feet',
        drawSeveral(firstSteps, { seed: occasion.seed, index: 0, perYear: 1 }, 1),
      );
    case 'finding-your-feet':
      return step('Finding your feet', [draw(findingYourFeet, rampTurn(occasion))]);
    case 'day-30':
      return checkPointStep(occasion, 30);
    case 'day-60':
      return checkPointStep(occasion, 60);
    case 'day-90':
      return checkPointStep(occasion, 90);
  }
}

/** A biweekly series has two sessions for the skill a quarter, a weekly one seven to nine. */
function skillStep(occasion: Occasion, nth: number): Step {
  const round = Math.floor(nth / 3);
  if (nth % 3 === 0) return experimentStep(occasion, round);
  // A quarter without a session to look back in has the market here, and what drives the person at its start.
  if (nth % 3 === 1) return isShort(occasion) ? marketStep(occasion, 0) : driveStep(occasion, round + 1);
  return round === 1 ? barriersStep(occasion, 1) : marketStep(occasion, round === 0 ? 1 : 2);
}

/** Whether a biweekly series has six sessions in the quarter, and not seven. */
function isShort({ week: { week, weeks }, every }: Occasion): boolean {
  return every === 2 && Math.ceil((weeks - (week % 2)) / 2) < 7;
}

/** For what comes up once a quarter in a biweekly series, and up to so many times in a weekly one. */
function timesAQuarter({ every }: Occasion, biweekly: number, weekly: number): number {
  return every === 1 ? weekly : biweekly;
}

function barriersStep(occasion: Occasion, nth: number): Step {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 1, 2), nth);
  return step('What stands in the way', [drawAlways(barriersPoints, turn), draw(barriers, turn)]);
}

function marketStep(occasion: Occasion, nth: number): Step {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 1, 3), nth);
  return step('What the market tells us', [drawAlways(marketPoints, turn), draw(market, turn)]);
}

function step(title: string, asked: readonly (string | null)[], lines: readonly string[] = []): Step {
  return { title, lines, asked };
}

function driveStep(occasion: Occasion, nth: number): Step {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 2, 4), nth);
  const { motivator } = occasion.texts;
  const own = motivator?.questions ?? null;
  const line = motivator === null ? [] : [motivator.line];
  const lines = nth === 0 ? line : fromAnAngle(line, motivatorAngles, turn);
  return step('What drives you', [own === null ? null : draw(own, turn), draw(drive, turn)], lines);
}

function experimentStep(occasion: Occasion, nth: number): Step {
  const turn = quarterTurn(occasion, timesAQuarter(occasion, 1, 3), nth);
  return step('An experiment', [drawAlways(experimentPoints, turn), draw(experimentDesign, turn)]);
}

/** The goals of the check-point first, then what the time has been like. */
function checkPointStep(occasion: Occasion, day: CheckPoint): Step {
  const asked = drawSeveral(checkPoints[day], { seed: occasion.seed, index: 0, perYear: 1 }, 3);
  return step(`Day-${day} check-point`, asked, milestonesOf(occasion));
}

/** Counts the sessions since the person joined. */
function rampTurn({ seed, week, ramp, every, session }: Occasion): Turn {
  const joined = mondayOf(Math.floor(session.start / 1440) - (ramp?.day ?? 0));
  const index = Math.floor((week.monday - joined) / (7 * every));
  return { seed, index, perYear: every === 1 ? 16 : 9 };
}
