import { describe, expect, it } from 'vitest';
import { judge } from '../../src/wall/wall.ts';
import { developmentLines, pipelineLines } from './held-out.ts';
import { hardDevelopmentLines, hardPipelineLines } from './held-out-hard.ts';

/** Percent of the lines with one of the verdicts. */
function share(lines: readonly string[], ...verdicts: string[]): number {
  return (100 * lines.filter((line) => verdicts.includes(judge(line).verdict)).length) / lines.length;
}

describe('on lines nobody tuned it on, the wall', () => {
  it('blocks hardly any line fit for development', () => {
    expect(share(developmentLines, 'block')).toBeLessThanOrEqual(1);
    expect(share(hardDevelopmentLines, 'block')).toBeLessThanOrEqual(2.5);
  });

  it('warns about few of them', () => {
    expect(share(developmentLines, 'warn')).toBeLessThanOrEqual(1.5);
    expect(share(hardDevelopmentLines, 'warn')).toBeLessThanOrEqual(4);
  });

  it('catches pipeline talk', () => {
    expect(share(pipelineLines, 'block', 'warn')).toBeGreaterThanOrEqual(95);
    expect(share(pipelineLines, 'block')).toBeGreaterThanOrEqual(88);
  });

  it('catches more than half of the talk that hides', () => {
    expect(share(hardPipelineLines, 'block', 'warn')).toBeGreaterThanOrEqual(55);
  });
});
