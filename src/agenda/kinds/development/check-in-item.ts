import type { AgendaItem } from '../../../model.ts';
import { checkIn } from '../../questions/development/check-in.ts';
import { draw } from '../../rotation.ts';
import { welcomeQuestions } from './progress-item.ts';
import { joined, nowAndThen } from './roster-lines.ts';
import type { Scene } from './scene.ts';

/** The rep speaks first, and what the notes say is not forgotten. */
export function checkInItem(minutes: number, { occasion, place, turn }: Scene): AgendaItem {
  const asked = place.theme === 'welcome' ? welcomeQuestions(occasion)[0] : draw(checkIn, turn);
  const notes = nowAndThen(occasion, occasion.texts.notes, 0);
  const prompts = joined([asked ?? 'You begin, with whatever comes first.'], notes);
  return { minutes, title: 'Check-in, opened by the rep', prompts };
}
