// Learns the weights of src/wall/evidence.ts from the tuning lines (fixtures/wall, test/wall/tuning-lines.ts) and
// the rules' own examples, and writes src/wall/evidence-weights.ts. Usage: npm run weights
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const out = new URL('evidence/learnt.mjs', import.meta.url);
await build({
  stdin: {
    contents:
      "export { learntWeights } from './tuning.ts'; export { weightsText } from './learn-weights.ts';",
    resolveDir: new URL('evidence', import.meta.url).pathname,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: out.pathname,
});
const { learntWeights, weightsText } = await import(out.href);
rmSync(out);
writeFileSync(new URL('../src/wall/evidence-weights.ts', import.meta.url), weightsText(learntWeights()));
