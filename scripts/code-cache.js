// Runs a bundle once on a roster in memory and keeps the code V8 made meanwhile: what that command needs is
// then in the cache, compiled. Usage: node scripts/code-cache.js BUNDLE COMMAND [FLAGS...]. A cache that V8 does not take (another version, other flags) is only slower.
import { readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const [bundle, command, ...flags] = process.argv.slice(2);
const roster = fileURLToPath(new URL('../fixtures/rosters/northwind.yaml', import.meta.url));

const script = new Script(module.wrap(readFileSync(bundle, 'latin1')), { filename: bundle });
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, module.createRequire(bundle), loaded, bundle, `${bundle}/..`);
const { main } = loaded.exports;

const files = new Map([['/roster.yaml', readFileSync(roster)]]);
const folders = new Set(['/']);
const move = (from, to) => {
  files.set(to, files.get(from));
  files.delete(from);
};
const said = [];
const quiet = { isTTY: false, write: async () => {} };
const world = {
  env: {},
  cwd: '/',
  stdin: { isTTY: false, readAll: async () => new Uint8Array() },
  stdout: quiet,
  stderr: { ...quiet, write: async (text) => said.push(text) },
  files: {
    status(path) {
      if (folders.has(path)) return { kind: 'folder', size: 0 };
      return files.has(path) ? { kind: 'file', size: files.get(path).length } : null;
    },
    read: (path) => files.get(path) ?? new Uint8Array(),
    create: (path, content) => files.set(path, Buffer.from(content)),
    append: (path, content) => files.set(path, Buffer.concat([files.get(path), Buffer.from(content)])),
    rename: move,
    link: (from, to) => files.set(to, files.get(from)),
    remove: (path) => files.delete(path),
    createFolder: (path) => folders.add(path),
    removeFolder: (path) => folders.delete(path),
    list: (path) =>
      [...files.keys()].filter((file) => file.startsWith(`${path}/`)).map((file) => file.split('/').at(-1)),
  },
  process: { id: 1, host: 'build', isAlive: () => false },
  cores: 1,
  now: () => 0,
  interrupted: new AbortController().signal,
  breathe: async () => {},
};

const code = await main(['node', 'cadence', command, 'roster.yaml', ...flags], world);
if (code !== 0) throw new Error(`cadence ${command} ended with ${code}: ${said.join('')}`);
writeFileSync(`${bundle}.cache`, script.createCachedData());
