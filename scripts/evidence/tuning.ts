import { readdirSync, readFileSync } from 'node:fs';
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
      ...learntRounds('development'),
      ...[...developmentBank, ...developmentPoints].flatMap((set) => set.lines),
      ...RULES.flatMap((rule) => rule.spares),
    ],
    [
      ...pipelineTalk,
      ...quietPipelineTalk,
      ...linesOf('pipeline'),
      ...learntRounds('pipeline'),
      ...[...reviewBank, ...reviewPoints].flatMap((set) => set.lines),
      ...RULES.flatMap((rule) => rule.finds),
    ],
  );
}

/** Lines of fixtures/wall, which rules and weights may be tuned on. */
export function linesOf(name: 'development' | 'pipeline'): readonly string[] {
  return linesIn(`${name}.txt`);
}

/** Rounds were measured at first sight and learnt from afterwards. */
const LEARNT = /^[0-9]+-/;

function learntRounds(name: 'development' | 'pipeline'): readonly string[] {
  return readdirSync(new URL('rounds', FOLDER))
    .filter((file) => LEARNT.test(file) && file.endsWith(`-${name}.txt`))
    .sort()
    .flatMap((file) => linesIn(`rounds/${file}`));
}

const FOLDER = new URL('../../fixtures/wall/', import.meta.url);

function linesIn(file: string): readonly string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
