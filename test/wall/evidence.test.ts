import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_WEIGHTS } from '../../src/wall/evidence-weights.ts';
import { RULES } from '../../src/wall/rules/index.ts';
import { learnEvidence } from './learn-evidence.ts';
import { fitLines, moreFitLines, pipelineTalk, quietPipelineTalk } from './tuning-lines.ts';

const learnt = learnEvidence(
  [...fitLines, ...moreFitLines, ...RULES.flatMap((rule) => rule.spares)],
  [...pipelineTalk, ...quietPipelineTalk, ...RULES.flatMap((rule) => rule.finds)],
);

if (process.env['UPDATE_GOLDEN'] === '1') {
  const entries = [...learnt].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows: string[] = [''];
  for (const [feature, weight] of entries) {
    const entry = `${feature}:${weight}`;
    if (rows.at(-1)!.length + entry.length > 105) rows.push('');
    rows.push(`${rows.pop()!}${rows.at(-1) === '' ? '' : ' '}${entry}`.trim());
  }
  writeFileSync(
    new URL('../../src/wall/evidence-weights.ts', import.meta.url),
    `/** Learnt from test/wall/tuning-lines.ts; written by test/wall/evidence.test.ts when UPDATE_GOLDEN is 1. */\nexport const EVIDENCE_WEIGHTS = \`\n${rows.join('\n')}\n\`;\n`,
  );
}

describe('the weights of evidence', () => {
  it('are what the tuning lines teach', () => {
    const shipped = new Map(
      EVIDENCE_WEIGHTS.trim()
        .split(/\s+/)
        .map((entry): [string, number] => [
          entry.slice(0, entry.lastIndexOf(':')),
          Number(entry.slice(entry.lastIndexOf(':') + 1)),
        ]),
    );
    for (const [feature, weight] of learnt) {
      // Exponentials may differ in their last digit from one machine to the next.
      expect(Math.abs((shipped.get(feature) ?? 0) - weight), feature).toBeLessThanOrEqual(1);
    }
  });
});
