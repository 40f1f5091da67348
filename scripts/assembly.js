// Compiles src/schedule/search/assembly to src/schedule/search/module.ts. What the planner gives for what stands in
// src/schedule/weights.ts alone; AssemblyScript gets it as constants.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { transformSync } from 'esbuild';

const src = fileURLToPath(new URL('../src/schedule/', import.meta.url));
const { code } = transformSync(readFileSync(`${src}weights.ts`, 'utf8'), { loader: 'ts', format: 'esm' });
const { WEIGHTS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const named = Object.entries(WEIGHTS).map(([name, points]) => {
  const constant = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return `export const ${constant}: i32 = ${points};\n`;
});
writeFileSync(
  `${src}search/assembly/weights.ts`,
  `// WEIGHTS of src/schedule/weights.ts. Written by scripts/assembly.js.\n\n${named.join('')}`,
);

let wasm;
const folder = `${src}search/assembly`;
const options =
  '-O3 --noAssert --runtime stub --use abort= --enable bulk-memory --enable simd --outFile module.wasm';
const { error, stderr } = await asc.main([`${folder}/main.ts`, '--baseDir', folder, ...options.split(' ')], {
  writeFile: (_, contents) => {
    wasm = contents;
  },
});
if (error !== null) throw new Error(`${error.message}\n${stderr}`);
writeFileSync(
  `${src}search/module.ts`,
  `/** What assembly/main.ts says as WebAssembly, in base64. Written by scripts/assembly.js. */
export const SEARCH_WASM =
  '${Buffer.from(wasm).toString('base64')}';
`,
);
