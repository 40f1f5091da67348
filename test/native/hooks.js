import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url).href;
const compiled = process.env.CADENCE_COMPILED;

/** For a TypeScript file of this project, what `compile.js` made of it. */
export async function load(url, context, next) {
  const [file] = url.split('?');
  if (!file.endsWith('.ts') || !file.startsWith(root)) return next(url, context);
  const path = decodeURI(file.slice(root.length));
  const source = await readFile(`${compiled}/${path.replace(/ts$/, 'js')}`);
  return { format: 'module', shortCircuit: true, source };
}
