import type { QuestionSet } from './questions/question-set.ts';
import { drawAlways, type Turn } from './rotation.ts';

/**
 * Lines that the roster brings up again and again, each looked at from another side than the last time:
 * `Goal: ask before answering – one example since last time.`
 */
export function fromAnAngle(lines: readonly string[], angles: QuestionSet, turn: Turn): readonly string[] {
  return lines.map((line, at) => {
    const angle = drawAlways(angles, { ...turn, index: turn.index + APART * at });
    const last = line.charAt(line.length - 1);
    const bare = last === '.' || last === ';' || last === ',' ? line.slice(0, -1) : line;
    return `${bare} – ${angle}`;
  });
}

/** Lines of one session are looked at from different sides. */
const APART = 5;
