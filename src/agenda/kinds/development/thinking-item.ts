import { type Occasion, sessionIndex, sessionTurn } from '../../occasion.ts';
import { anyPractice } from '../../questions/development/any-skill.ts';
import { causes } from '../../questions/development/causes.ts';
import { goal, options, reality } from '../../questions/development/grow.ts';
import { type Prompt, ration } from '../../rationed-prompts.ts';
import { draw, drawAlways, drawHalf } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import type { SessionFocus } from './focus-of.ts';
import type { ThemePlace } from './theme.ts';

/** GROW but for its last letter, which the written commitment is; the root cause; then practice. */
export function thinkingItem(occasion: Occasion, { theme }: ThemePlace, focus: SessionFocus): Part {
  const turn = sessionTurn(occasion);
  const isFirst = theme === 'welcome';
  const practice = focus.skill === null ? null : drawHalf(focus.skill.practice, focus.turn);
  const asked: Prompt[] = [
    [3, draw(goal, turn)],
    [1, isFirst ? null : draw(reality, turn)],
    [4, isFirst ? null : causeQuestion(occasion)],
    [2, draw(options, turn)],
    [0, practice ?? drawAlways(anyPractice, turn)],
  ];
  return { title: 'Think it through, then try it out', prompts: (minutes) => ration(minutes, asked) };
}

/** Skill, will, knowledge and system take turns. */
function causeQuestion(occasion: Occasion): string | null {
  const { seed, perYear } = sessionTurn(occasion);
  const round = Math.floor(sessionIndex(occasion) / causes.length);
  const cause = causes[sessionIndex(occasion) - round * causes.length];
  if (cause === undefined) return null;
  return draw(cause, { seed, index: round, perYear: Math.ceil(perYear / causes.length) });
}
