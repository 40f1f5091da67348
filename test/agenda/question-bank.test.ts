import { describe, expect, test } from 'vitest';
import {
  developmentBank,
  developmentPoints,
  reviewBank,
  reviewPoints,
} from '../../src/agenda/questions/index.ts';
import type { QuestionSet } from '../../src/agenda/questions/question-set.ts';
import { skills } from '../../src/agenda/questions/skills.ts';
import { judge } from '../../src/wall/wall.ts';

const everything = [...developmentBank, ...developmentPoints, ...reviewBank, ...reviewPoints];

function linesOf(sets: readonly QuestionSet[]): string[] {
  return sets.flatMap((set) => set.lines);
}

describe('the question bank', () => {
  test('is large', () => {
    expect(linesOf(developmentBank).length).toBeGreaterThanOrEqual(600);
    expect(linesOf(reviewBank).length).toBeGreaterThanOrEqual(80);
  });

  test('has no line twice and no set twice', () => {
    const lines = linesOf(everything).map((line) => line.toLowerCase());
    expect(new Set(lines).size).toBe(lines.length);
    const names = everything.map((set) => set.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('asks openly: no question can be answered with yes or no', () => {
    const opening = /(?:^|, |: )(?:[\w' -]+ )?(?:what|how|which|where|when|who|whom|whose)\b.*\?$/i;
    for (const line of linesOf([...developmentBank, ...reviewBank])) {
      expect(line).toMatch(opening);
      expect(line).not.toMatch(
        /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)\b/i,
      );
    }
  });

  test('has points that are no questions', () => {
    const points = linesOf([...developmentPoints, ...reviewPoints]);
    expect(points.filter((line) => !line.endsWith('.'))).toEqual([]);
  });

  test('speaks calmly', () => {
    expect(linesOf(everything).filter((line) => line.includes('!') || line.length > 120)).toEqual([]);
  });

  test('covers every step, cause and motivator', () => {
    const tags = developmentBank.map((set) => set.tags);
    expect(new Set(tags.flatMap((tag) => tag.step ?? []))).toEqual(
      new Set(['goal', 'reality', 'options', 'will']),
    );
    expect(tags.flatMap((tag) => tag.cause ?? [])).toEqual(['skill', 'will', 'knowledge', 'system']);
    expect(tags.flatMap((tag) => tag.motivator ?? [])).toHaveLength(8);
    expect(tags.flatMap((tag) => tag.skill ?? [])).toHaveLength(skills.length);
  });

  test('has something to try for every skill', () => {
    for (const skill of skills) {
      expect(skill.practice.lines.length).toBeGreaterThanOrEqual(3);
      expect(skill.questions.lines.length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('on the development side of the wall', () => {
  test.each([...developmentBank, ...developmentPoints])('$name says nothing that would even warn', (set) => {
    expect(set.lines.filter((line) => judge(line).verdict !== 'ok')).toEqual([]);
  });

  test('the words of the pipeline do not occur, whatever they mean', () => {
    const words =
      /\b(pipelines?|deals?|forecast\w*|quotas?|opportunit\w+|clos(?:e|es|ed|ing)|commit\w*|crm|accounts?|revenue|targets?|stages?)\b/i;
    const lines = [
      ...linesOf([...developmentBank, ...developmentPoints]),
      ...skills.map((skill) => skill.name),
    ];
    expect(lines.filter((line) => words.test(line))).toEqual([]);
  });
});
