import type { AgendaItem } from '../../../model.ts';
import { anyPractice } from '../../questions/development/any-skill.ts';
import { causes } from '../../questions/development/causes.ts';
import { goal, options, reality } from '../../questions/development/grow.ts';
import { ration } from '../../ration.ts';
import { draw, drawAlways, drawHalf, type Turn } from '../../rotation.ts';
import type { Scene } from './scene.ts';

const RANKS = [3, 1, 4, 2, 0];

/** GROW but for its last letter, which the written commitment is; the root cause; then practice. */
export function thinkingItem(minutes: number, { occasion, place, focus, turn }: Scene): AgendaItem {
  const isFirst = place.theme === 'welcome';
  // Nobody has a conversation to go back to yet.
  const first = focus.skill?.practice.lines[0] ?? null;
  const drawn = focus.skill === null ? null : drawHalf(focus.skill.practice, focus.turn);
  // What somebody has begun with does not come round again while they are new.
  const practice = occasion.ramp !== null && drawn === first ? null : drawn;
  const asked = [
    draw(goal, turn),
    isFirst ? null : draw(reality, turn),
    isFirst ? null : causeQuestion(turn),
    draw(options, turn),
    isFirst ? first : (practice ?? drawAlways(anyPractice, turn)),
  ];
  return { minutes, title: 'Think it through, then try it out', prompts: ration(minutes, RANKS, asked) };
}

/** Skill, will, knowledge and system take turns. */
function causeQuestion({ seed, index, perYear }: Turn): string | null {
  const round = Math.floor(index / causes.length);
  const cause = causes[index - round * causes.length];
  if (cause === undefined) return null;
  return draw(cause, { seed, index: round, perYear: Math.ceil(perYear / causes.length) });
}
