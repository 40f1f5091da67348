// What is bundled and how: the programs of dist/, what few runs need beside them, and the library.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { indexedLoops } from './indexed-loops.js';
import { withoutExamples } from './without-examples.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

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
const scripts = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { CADENCE_VERSION: JSON.stringify(version) },
  supported: { 'dynamic-import': false },
};
// A function that gives what the program exports, so that a start need not make one of the text: that would copy a
// megabyte. It is what the script comes to, and `program` where it is required.
const program = {
  ...scripts,
  banner: { js: 'this.program=(function(require,__dirname){"use strict";var module={exports:{}};' },
  footer: { js: 'return module.exports});' },
};

// What few runs need is a file of its own, so that the others need not read it.
const apart = {
  'commander-line': 'src/cli/commander-line.ts',
  prompt: 'src/cli/world/prompt.ts',
  network: 'src/cli/world/network.ts',
  'publish-plan': 'src/cli/publish/publish-plan.ts',
  'unit-worker': 'src/cli/plan/unit-worker.ts',
  'agenda-packs': 'src/assembly/agenda-packs.ts',
  'exact-solver': 'src/cli/plan/exact-solver.ts',
  proving: 'src/cli/plan/proving.ts',
  'solver-package': 'src/cli/world/solver-package.ts',
  'yaml-library': 'src/roster/formats/yaml-library.ts',
  looks: 'src/roster/looks.ts',
  sarif: 'src/diagnostics/printers/sarif.ts',
  'styled-calendars': 'src/assembly/styled-calendars.ts',
  'add-plans': 'src/goals/add-plans.ts',
  'use-templates': 'src/templates/use-templates.ts',
};
// esbuild asks about few of the thousands of imports.
const namedApart = new RegExp(`/(?:${Object.keys(apart).join('|')})\\.ts$`);
const filesApart = {
  name: 'files-apart',
  setup({ onResolve }) {
    onResolve({ filter: namedApart }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(root, join(resolveDir, path));
      const name = Object.keys(apart).find((each) => apart[each] === file);
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

// `cadence plan` is what people wait for: a program of its own, without the other commands. Its own work is no longer
// loaded on demand: esbuild makes a function of each module that may be, which costs more than what a plan leaves out.
const planAlone = {
  name: 'plan-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/run-[a-z]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /\/src\/cli\/commands\/index\.ts$/ }, () => ({
      contents: `import { runPlan } from '../plan/run-plan.ts';
        import { plan } from './plan.ts';
        export const commands = [{ ...plan, load: async () => runPlan }];`,
    }));
  },
};

// commander loads what starts processes, for subcommands that are programs of their own. cadence has none,
// and loading it would be a twentieth of Node's own start.
const noProcesses = {
  name: 'no-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

// The programs are read as Latin-1, which costs a start less; esbuild leaves regular expressions as they were written.
const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const onlyAscii = {
  name: 'only-ascii',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, path.endsWith('.cjs') ? escaped(text) : text);
      }
    });
  },
};

/** One of the programs: `cadence`, with all commands, or `plan`. */
export function buildProgram(name, outdir, plugins = []) {
  return build({
    ...program,
    entryPoints: { [name]: 'src/cli/main.ts' },
    outdir,
    plugins: [
      ...plugins,
      ...(name === 'plan' ? [planAlone] : []),
      filesApart,
      withoutExamples,
      indexedLoops,
      onlyAscii,
    ],
  });
}

/** The files beside them. */
export function buildApart(outdir) {
  return build({
    ...scripts,
    entryPoints: apart,
    outdir,
    // The solver is a package that need not be there.
    external: ['highs'],
    plugins: [filesApart, noProcesses, withoutExamples, indexedLoops],
  });
}

export function buildLibrary(outdir) {
  return build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    plugins: [withoutExamples, indexedLoops],
    splitting: true,
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
  });
}
