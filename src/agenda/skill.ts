import type { QuestionSet } from './questions/question-set.ts';

/** A competency that sessions work on. */
export interface Skill {
  readonly name: string;
  /** Other words for it, as plain words; a roster's focus that contains one of them means this skill. */
  readonly words: readonly string[];
  readonly questions: QuestionSet;
  /** Exercises for the session, not questions. */
  readonly practice: QuestionSet;
}

export function skill(
  name: string,
  words: readonly string[],
  questions: readonly string[],
  practice: readonly string[],
): Skill {
  return {
    name,
    words: [name, ...words],
    questions: { name: `skill:${name}`, tags: { skill: name }, lines: questions },
    practice: { name: `practice:${name}`, tags: { skill: name, part: 'practice' }, lines: practice },
  };
}
