import { placeInArc } from '../../arc.ts';
import type { Occasion } from '../../occasion.ts';
import type { Theme } from './plans.ts';

export interface ThemePlace {
  readonly theme: Theme;
  /** How often the quarter has had it before; 0 in the ramp. */
  readonly nth: number;
  /** The quarter's last session: time to look back, whatever its theme. */
  readonly isLast: boolean;
}

/** The theme of a session: its place in the quarter, or for the first hundred days its place in the ramp. */
export function themeOf({ ramp, week, every }: Occasion): ThemePlace {
  if (ramp === null) {
    const { stage, nth, isLast } = placeInArc(week, every);
    return { theme: stage, nth, isLast };
  }
  const theme =
    ramp.checkPoint !== null
      ? (`day-${ramp.checkPoint}` as const)
      : ramp.day < 7 * every
        ? 'welcome'
        : 'finding-your-feet';
  return { theme, nth: 0, isLast: false };
}
