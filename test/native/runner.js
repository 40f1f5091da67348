import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TestRunner } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Has Node import what `compile.js` made of a file of tests: as plain modules, without a hook for each. */
export default class extends TestRunner {
  importFile(path) {
    const made = relative(root, path).replace(/ts$/, 'mjs');
    return import(pathToFileURL(`${process.env.CADENCE_COMPILED}/${made}`).href);
  }
}
