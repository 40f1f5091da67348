// Runs a benchmark that is written in TypeScript: wall, agendas, explain, mutants, planner or replan.
//   node bench/run.js NAME [ARGUMENTS...]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const files = { planner: 'planner/run.ts', replan: 'planner/replan.ts' };
const [name = ''] = process.argv.splice(2, 1);
const root = fileURLToPath(new URL('..', import.meta.url));
// Beside the packages, so that what is left outside of the bundle is found.
const outfile = `${root}node_modules/.bench-${process.pid}.mjs`;
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${files[name] ?? `${name}.ts`}`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(outfile);
