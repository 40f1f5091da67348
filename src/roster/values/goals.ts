import type { CheckPoint, Development, Goal, Rhythm } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { openShape } from '../shape.ts';
import type { Node } from '../tree.ts';
import { readTexts } from './text.ts';

const RHYTHMS: readonly Rhythm[] = ['daily', 'weekly', 'monthly'];
const CHECK_POINTS: readonly CheckPoint[] = [30, 60, 90];

/** Goals as a list, which are behaviour goals, or as a mapping that tells them from revenue goals. */
export function readGoals(reading: Reading, node: Node | undefined): Pick<Development, 'goals' | 'revenue'> {
  if (node?.kind !== 'mapping') return { goals: readTexts(reading, node, 'goals') };
  const opened = openShape(reading, node, 'goals') ?? {};
  const revenue = readTexts(reading, opened.revenue, 'revenue');
  const goals: Goal[] = readTexts(reading, opened.behaviour, 'behaviour');
  for (const rhythm of RHYTHMS) {
    for (const text of readTexts(reading, opened[rhythm], rhythm)) goals.push({ ...text, rhythm });
  }
  for (const checkPoint of CHECK_POINTS) {
    const field = `day${checkPoint}` as const;
    for (const text of readTexts(reading, opened[field], field)) {
      goals.push({ ...text, by: { checkPoint, due: null } });
    }
  }
  return revenue.length === 0 ? { goals } : { goals, revenue };
}
