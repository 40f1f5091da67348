// Bundles the program and the library into dist/. The program is one CommonJS file, because importing the
// packages one by one costs several times Node's own start, and a module still costs more than a script;
// beside it lies the code that V8 makes of it, so that a start need not compile.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// Built aside and swapped in at the end: whoever runs the program meanwhile finds the old one whole.
const fresh = `${root}node_modules/.dist-${process.pid}`;
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  // The same code as modules: what is not used is left out, and the library needs no require().
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
};
const program = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { CADENCE_VERSION: JSON.stringify(version) },
  supported: { 'dynamic-import': false },
};

// Prompts are half of the packages' size and rarely asked: a file of their own.
const promptsApart = {
  name: 'prompts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/prompt\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './prompt.cjs', external: true },
    );
  },
};

// commander loads what starts processes, for subcommands that are programs of their own. cadence has none,
// and loading it would be a twentieth of Node's own start.
const noProcesses = {
  name: 'no-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await Promise.all([
  build({
    ...program,
    entryPoints: { cadence: 'src/cli/main.ts' },
    outdir: fresh,
    plugins: [promptsApart, noProcesses],
  }),
  build({ ...program, entryPoints: { prompt: 'src/cli/world/prompt.ts' }, outdir: fresh }),
  build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    outdir: fresh,
    splitting: true,
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
  }),
]);

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const failed =
  node('scripts/code-cache.js', `${fresh}/cadence.cjs`) ||
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', `${fresh}/types`);

process.exitCode = failed;
if (!failed) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(fresh, `${root}dist`);
  const page = spawnSync(process.execPath, ['bin/cadence.js', 'man'], { cwd: root, encoding: 'utf8' });
  mkdirSync(`${root}man`, { recursive: true });
  writeFileSync(`${root}man/cadence.1`, page.stdout);
  process.exitCode = page.status ?? 1;
}
