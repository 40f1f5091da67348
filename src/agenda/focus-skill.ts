import type { Skill } from './skill.ts';

/** A skill under the name it has in the roster, or in the product where the roster names none. */
export interface FocusSkill {
  /** Of the session's item. */
  readonly title: string;
  /** Null where the product has no questions of its own for it. */
  readonly skill: Skill | null;
}

export function focusSkill(name: string, skill: Skill | null): FocusSkill {
  return { title: `One skill: ${name}`, skill };
}
