import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Takes the types out of every file at once, for the hook in `hooks.js` to hand to Node; again when files change. */
export async function setup(project) {
  // Each of the projects asks; the first is answered.
  if (process.env.CADENCE_COMPILED !== undefined) return;
  // Beside the packages, where nobody looks for tests.
  const outdir = mkdtempSync(`${root}node_modules/.tests-`);
  process.env.CADENCE_COMPILED = outdir;
  const strip = () =>
    build({
      absWorkingDir: root,
      entryPoints: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
      outbase: '.',
      outdir,
      target: 'node20.19',
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'warning',
    });
  await strip();
  project.onTestsRerun(strip);
}

export function teardown() {
  rmSync(process.env.CADENCE_COMPILED, { recursive: true, force: true });
}
