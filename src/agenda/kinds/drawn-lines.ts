import type { QuestionSet } from '../questions/question-set.ts';
import { drawAlways, type Turn } from '../rotation.ts';

/** Lines as they are, and of each set the one that is due. */
export function drawnLines(rows: readonly (string | QuestionSet)[], turn: Turn): readonly string[] {
  return rows.map((row) => (typeof row === 'string' ? row : (drawAlways(row, turn) ?? '')));
}
