import { type FocusSkill, focusSkill } from '../../focus-skill.ts';
import { type Occasion, sessionsPerYear } from '../../occasion.ts';
import { leadershipSkills, sellingSkills } from '../../questions/skills.ts';
import type { Turn } from '../../rotation.ts';

/** The skill of one session. */
export interface SessionFocus extends FocusSkill {
  /** For what is drawn from whenever this skill comes up. */
  readonly turn: Turn;
}

/** Two sessions for a skill, one to see it and one to see what changed; then the next. */
const SESSIONS_IN_A_ROW = 2;

const forReps = sellingSkills.map((skill) => focusSkill(skill.name, skill));
const forLeaders = leadershipSkills.map((skill) => focusSkill(skill.name, skill));

/**
 * Which skill a session is about: the roster's in turn; for somebody without a focus, all the skills of a
 * rep, or for somebody who leads a team all those of a leader, from a place that differs from pair to pair.
 */
export function focusOf({ texts, isManager, seed, every, index }: Occasion): SessionFocus {
  const round = Math.floor(index / SESSIONS_IN_A_ROW);
  const within = index - round * SESSIONS_IN_A_ROW;
  const usual = isManager ? forLeaders : forReps;
  const hasOwn = texts.focus.length > 0;
  const skills = hasOwn ? texts.focus : usual;
  const shifted = hasOwn ? round : round + (seed % usual.length);
  const cycle = Math.floor(shifted / skills.length);
  const at = shifted - cycle * skills.length;
  const { title, skill } = skills[at] ?? focusSkill('', null);
  // Two names for one skill, such as discovery and listening, draw from the same questions.
  const isSame = (other: FocusSkill): boolean => other.skill === skill;
  const times = skills.filter(isSame).length;
  const before = skills.slice(0, at).filter(isSame).length;
  const perYear = sessionsPerYear(every);
  const roundsPerYear = (Math.floor(perYear / SESSIONS_IN_A_ROW / skills.length) + 2) * times;
  return {
    title,
    skill,
    turn: {
      seed,
      index: (cycle * times + before) * SESSIONS_IN_A_ROW + within,
      perYear: Math.min(perYear, roundsPerYear * SESSIONS_IN_A_ROW),
    },
  };
}
