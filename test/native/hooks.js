import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url).href;
const compiled = process.env.CADENCE_COMPILED;

/** For a TypeScript file of this project, what `compile.js` made of it. */
export async function load(url, context, next) {
  const [file] = url.split('?');
  if (!file.endsWith('.ts') || !file.startsWith(root)) return next(url, context);
  const path = decodeURI(file.slice(root.length));
  const made = `${compiled}/${path.replace(/ts$/, 'js')}`;
  const source = `${await readFile(made, 'utf8')}//# sourceMappingURL=${pathToFileURL(made).pathname}.map`;
  return { format: 'module', shortCircuit: true, source };
}
