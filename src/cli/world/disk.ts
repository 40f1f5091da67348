import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import type { FileSystem } from './world.ts';

/** The machine's own disk. */
export const disk: FileSystem = {
  status(path) {
    // A first run asks for many files that are not there, and each error would take the stack with it.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return null;
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size };
  },
  read: (path) => readFileSync(path),
  create: (path, content) => writeFileSync(path, content, { flag: 'wx' }),
  append: (path, content) => appendFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  remove: (path) => unlinkSync(path),
  createFolder: (path) => mkdirSync(path),
  removeFolder: (path) => rmdirSync(path),
  list: (path) => readdirSync(path).sort(),
};
