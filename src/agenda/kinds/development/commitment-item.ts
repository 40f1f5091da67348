import { type Occasion, sessionTurn } from '../../occasion.ts';
import { will } from '../../questions/development/grow.ts';
import { draw } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';

/** The last letter of GROW. */
export function commitmentItem(occasion: Occasion): Part {
  const question = draw(will, sessionTurn(occasion));
  const prompts = ['In one sentence: what you will do, by when, and how we will both know.'];
  if (question !== null) prompts.push(question);
  return { title: 'One written commitment', prompts: () => prompts };
}
