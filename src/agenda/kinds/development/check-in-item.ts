import { type Occasion, sessionTurn } from '../../occasion.ts';
import { checkIn } from '../../questions/development/check-in.ts';
import { draw } from '../../rotation.ts';
import type { Part } from '../timed-items.ts';
import { welcomeQuestions } from './progress-item.ts';
import { nowAndThen } from './roster-lines.ts';
import type { ThemePlace } from './theme.ts';

/** The rep speaks first, and what the notes say is not forgotten. */
export function checkInItem(occasion: Occasion, { theme }: ThemePlace): Part {
  const [asked] = theme === 'welcome' ? welcomeQuestions(occasion) : [draw(checkIn, sessionTurn(occasion))];
  const notes = nowAndThen(occasion, occasion.texts.notes, 0).map((note) => `From the notes: ${note}`);
  const prompts = [asked ?? 'You begin, with whatever comes first.', ...notes];
  return { title: 'Check-in, opened by the rep', prompts: () => prompts };
}
