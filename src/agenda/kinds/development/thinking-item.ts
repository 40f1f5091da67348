import { type Occasion, sessionIndex, sessionTurn } from '../../occasion.ts';
import { anyPractice } from '../../questions/development/any-skill.ts';
import { causes } from '../../questions/development/causes.ts';
import { goal, options, reality } from '../../questions/development/grow.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawHalf } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { SessionFocus } from './focus-of.ts';
import type { ThemePlace } from './theme.ts';

const RANKS = [3, 1, 4, 2, 0];

/** GROW but for its last letter, which the written commitment is; the root cause; then practice. */
export function thinkingItem(occasion: Occasion, { theme }: ThemePlace, focus: SessionFocus): Part {
  const turn = sessionTurn(occasion);
  const isFirst = theme === 'welcome';
  const practice = focus.skill === null ? null : drawHalf(focus.skill.practice, focus.turn);
  const asked = [
    draw(goal, turn),
    isFirst ? null : draw(reality, turn),
    isFirst ? null : causeQuestion(occasion),
    draw(options, turn),
    practice ?? drawAlways(anyPractice, turn),
  ];
  return { title: 'Think it through, then try it out', prompts: (minutes) => ration(minutes, RANKS, asked) };
}

/** Skill, will, knowledge and system take turns. */
function causeQuestion(occasion: Occasion): string | null {
  const { seed, perYear } = sessionTurn(occasion);
  const round = Math.floor(sessionIndex(occasion) / causes.length);
  const cause = causes[sessionIndex(occasion) - round * causes.length];
  if (cause === undefined) return null;
  return draw(cause, { seed, index: round, perYear: Math.ceil(perYear / causes.length) });
}
