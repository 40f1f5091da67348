/** The four steps of a GROW conversation: goal, reality, options, will. */
export type Step = 'goal' | 'reality' | 'options' | 'will';

/** Where a question belongs; each question has the tags of its set. */
export interface Tags {
  readonly skill?: string;
  readonly step?: Step;
  /** What keeps a skill from showing: a root cause. */
  readonly cause?: 'skill' | 'will' | 'knowledge' | 'system';
  readonly motivator?: string;
  /** The part of the session, of the arc or of the ramp it is for. */
  readonly part?: string;
}

/** Lines that one slot of an agenda draws from. Open questions, unless the set is one of points. */
export interface QuestionSet {
  /** Unique in the bank; it seeds the order in which a pair meets the lines. */
  readonly name: string;
  readonly tags: Tags;
  readonly lines: readonly string[];
}
