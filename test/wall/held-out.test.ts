import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/wall/wall.ts';
import { developmentLines, pipelineLines } from './held-out.ts';
import { hardDevelopmentLines, hardPipelineLines } from './held-out-hard.ts';

/** Written after everything else, and measured once before anything was changed for it. */
const linesOf = (side: 'development' | 'pipeline'): readonly string[] =>
  readFileSync(`fixtures/wall/held-out-${side}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Percent of the lines with one of the verdicts. */
function share(lines: readonly string[], ...verdicts: string[]): number {
  return (100 * lines.filter((line) => verdicts.includes(judge(line).verdict)).length) / lines.length;
}

describe('on lines nobody tuned it on, the wall', () => {
  it('blocks hardly any line fit for development', () => {
    expect(share(developmentLines, 'block')).toBeLessThanOrEqual(1);
    expect(share(hardDevelopmentLines, 'block')).toBeLessThanOrEqual(1);
    expect(share(linesOf('development'), 'block')).toBeLessThanOrEqual(1);
  });

  it('warns about few of them', () => {
    expect(share(developmentLines, 'warn')).toBeLessThanOrEqual(1.5);
    expect(share(hardDevelopmentLines, 'warn')).toBeLessThanOrEqual(1);
    expect(share(linesOf('development'), 'warn')).toBeLessThanOrEqual(1);
  });

  it('catches pipeline talk', () => {
    expect(share(pipelineLines, 'block', 'warn')).toBeGreaterThanOrEqual(95);
    expect(share(pipelineLines, 'block')).toBeGreaterThanOrEqual(95);
    expect(share(hardPipelineLines, 'block', 'warn')).toBeGreaterThanOrEqual(90);
    expect(share(linesOf('pipeline'), 'block', 'warn')).toBeGreaterThanOrEqual(95);
    expect(share(linesOf('pipeline'), 'block')).toBeGreaterThanOrEqual(75);
  });
});
