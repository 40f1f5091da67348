import { describe, expect, it } from 'vitest';
import { judge } from '../../src/wall/wall.ts';
import { fitLines, moreFitLines, pipelineTalk, quietPipelineTalk } from './tuning-lines.ts';

const objections = (lines: readonly string[]): string[] =>
  lines.filter((line) => judge(line).verdict !== 'ok');

describe('the lines the wall was tuned on', () => {
  it('pass where they are fit for development', () => {
    expect(objections(fitLines)).toEqual([]);
    expect(objections(moreFitLines).length).toBeLessThanOrEqual(4);
    expect(moreFitLines.filter((line) => judge(line).verdict === 'block')).toEqual([]);
  });

  it('are caught where they are pipeline talk', () => {
    expect(pipelineTalk.filter((line) => judge(line).verdict === 'ok')).toEqual([]);
  });

  it('are mostly caught where the talk names nothing', () => {
    expect(objections(quietPipelineTalk).length / quietPipelineTalk.length).toBeGreaterThan(0.7);
  });
});
