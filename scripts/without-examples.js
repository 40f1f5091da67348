// An esbuild plugin: the rules of the wall stand with lines they find and spare, which tests and the learning of the
// weights read. The program does not, and goes without them.
import { readFileSync } from 'node:fs';

const EXAMPLES = /^ *(?:finds|spares): \[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\s,])*\],\n/gm;

export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]wall[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(EXAMPLES, '');
      if (/\b(?:finds|spares):/.test(contents)) throw new Error(`examples in ${path} are no list of texts`);
      return { contents, loader: 'ts' };
    });
  },
};
