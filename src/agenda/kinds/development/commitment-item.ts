import type { AgendaItem } from '../../../model.ts';
import { will } from '../../questions/development/grow.ts';
import { draw } from '../../rotation.ts';
import type { Scene } from './scene.ts';

const SENTENCE = 'In one sentence: what you will do, by when, and how we will both know.';

/** The last letter of GROW. */
export function commitmentItem(minutes: number, { turn }: Scene): AgendaItem {
  const question = draw(will, turn);
  const prompts = question === null ? [SENTENCE] : [SENTENCE, question];
  return { minutes, title: 'One written commitment', prompts };
}
