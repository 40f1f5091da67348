// An esbuild plugin: the rules of the wall stand with lines they find and spare, which tests and the learning of the
// weights read. The program does not, and goes without them; their patterns it has as one text, in rule-keys.ts.
import { readFileSync } from 'node:fs';

const LISTS = /^ *(?:finds|spares|patterns|masks): \[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\s,])*\],\n/gm;

export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]wall[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(LISTS, '');
      if (/\b(?:finds|spares|patterns|masks):/.test(contents))
        throw new Error(`${path} has something else than lists of texts`);
      return { contents, loader: 'ts' };
    });
  },
};
