import { readFileSync } from 'node:fs';
import {
  developmentBank,
  developmentPoints,
  reviewBank,
  reviewPoints,
} from '../../src/agenda/questions/index.ts';
import { RULES } from '../../src/wall/rules/index.ts';
import { fitLines, moreFitLines, pipelineTalk, quietPipelineTalk } from '../../test/wall/tuning-lines.ts';
import { learnWeights } from './learn-weights.ts';

/** What the tuning lines, the question bank and the rules' own examples teach. */
export function learntWeights(): ReadonlyMap<string, number> {
  return learnWeights(
    [
      ...fitLines,
      ...moreFitLines,
      ...linesOf('development'),
      ...[...developmentBank, ...developmentPoints].flatMap((set) => set.lines),
      ...RULES.flatMap((rule) => rule.spares),
    ],
    [
      ...pipelineTalk,
      ...quietPipelineTalk,
      ...linesOf('pipeline'),
      ...[...reviewBank, ...reviewPoints].flatMap((set) => set.lines),
      ...RULES.flatMap((rule) => rule.finds),
    ],
  );
}

/** Lines of fixtures/wall, which rules and weights may be tuned on. */
export function linesOf(name: 'development' | 'pipeline'): readonly string[] {
  const text = readFileSync(new URL(`../../fixtures/wall/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}
