// The planner's figures on drawn quarters: rules broken, the gap to a bound that no plan is below, time.
//   node bench/planner.js [--managers 200] [--exact 60] [--effort normal] [--each]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Beside the packages, so that what is left outside of the bundle is found.
const outfile = `${root}node_modules/.planner-${process.pid}.mjs`;
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  absWorkingDir: root,
  entryPoints: ['bench/planner/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(outfile);
