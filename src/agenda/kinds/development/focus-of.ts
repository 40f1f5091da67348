import type { Occasion } from '../../occasion.ts';
import { sessionIndex } from '../../occasion.ts';
import type { FocusSkill } from '../../person-texts.ts';
import { leadershipSkills, sellingSkills } from '../../questions/skills.ts';
import type { Turn } from '../../rotation.ts';

/** The skill of one session. */
export interface SessionFocus extends FocusSkill {
  /** For what is drawn from whenever this skill comes up. */
  readonly turn: Turn;
}

/** Two sessions for a skill, one to see it and one to see what changed; then the next. */
const SESSIONS_IN_A_ROW = 2;

/**
 * Which skill a session is about: the roster's in turn; for somebody without a focus, all the skills of a
 * rep, or for somebody who leads a team all those of a leader, from a place that differs from pair to pair.
 */
export function focusOf(occasion: Occasion): SessionFocus {
  const { texts, isManager, seed, every } = occasion;
  const index = sessionIndex(occasion);
  const round = Math.floor(index / SESSIONS_IN_A_ROW);
  const within = index - round * SESSIONS_IN_A_ROW;
  const skills = isManager ? leadershipSkills : sellingSkills;
  const count = texts.focus.length || skills.length;
  const shifted = texts.focus.length > 0 ? round : round + (seed % skills.length);
  const at = ((shifted % count) + count) % count;
  const skill = skills[at] ?? null;
  const focus = texts.focus[at] ?? { name: skill?.name ?? '', skill };
  const sessionsPerYear = every === 1 ? 53 : 27;
  const roundsPerYear = Math.floor(sessionsPerYear / SESSIONS_IN_A_ROW / count) + 2;
  return {
    ...focus,
    turn: {
      seed,
      index: Math.floor(shifted / count) * SESSIONS_IN_A_ROW + within,
      perYear: Math.min(sessionsPerYear, roundsPerYear * SESSIONS_IN_A_ROW),
    },
  };
}
