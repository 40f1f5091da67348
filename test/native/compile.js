import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports name what is made of a file; `import.meta.url` is the file itself still, as fixtures lie beside that. */
const inPlaceOfTheirSources = {
  name: 'in-place-of-their-sources',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/ts$/, 'mjs'), external: true },
    );
    // AssemblyScript, which scripts/assembly.js compiles.
    onLoad({ filter: /\/search\/assembly\/[^/]*\.ts$/ }, () => ({ contents: '' }));
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

/** Takes the types out of every file at once, for `runner.js` to import; again when files change. */
export async function setup(project) {
  // Each of the projects asks; the first is answered.
  if (process.env.CADENCE_COMPILED !== undefined) return;
  // Beside the packages, where nobody looks for tests.
  const outdir = mkdtempSync(`${realpathSync(`${root}node_modules`)}/.tests-`);
  process.env.CADENCE_COMPILED = outdir;
  const compile = () =>
    build({
      absWorkingDir: root,
      entryPoints: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
      outbase: '.',
      outdir,
      outExtension: { '.js': '.mjs' },
      // Each file stays one; a bundler alone has plugins.
      bundle: true,
      plugins: [inPlaceOfTheirSources],
      packages: 'external',
      treeShaking: false,
      format: 'esm',
      target: 'node20.19',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
    });
  await compile();
  project.onTestsRerun(compile);
}

export function teardown() {
  rmSync(process.env.CADENCE_COMPILED, { recursive: true, force: true });
}
