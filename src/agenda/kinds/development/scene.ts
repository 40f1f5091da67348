import type { Occasion } from '../../occasion.ts';
import type { Turn } from '../../rotation.ts';
import type { SessionFocus } from './focus-of.ts';
import type { ThemePlace } from './theme.ts';

/** What the items of one development session are written from. */
export interface Scene {
  readonly occasion: Occasion;
  readonly place: ThemePlace;
  readonly focus: SessionFocus;
  /** For what is drawn from at every session. */
  readonly turn: Turn;
}
