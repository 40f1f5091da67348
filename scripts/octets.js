// Makes src/calendar/octets/module.ts of octets.wat.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import startWabt from 'wabt';

const folder = fileURLToPath(new URL('../src/calendar/octets/', import.meta.url));
const wabt = await startWabt();
const source = wabt.parseWat('octets.wat', readFileSync(`${folder}octets.wat`, 'utf8'), { simd: true });
source.validate();
const { buffer } = source.toBinary({});
writeFileSync(
  `${folder}module.ts`,
  `/** octets.wat as WebAssembly, in base64. Written by scripts/octets.js. */
export const OCTETS_WASM =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
