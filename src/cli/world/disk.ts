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
import { systemCode } from './system-error.ts';
import type { FileSystem } from './world.ts';

/** The machine's own disk. */
export const disk: FileSystem = {
  status(path) {
    try {
      const found = statSync(path);
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
      return { kind, size: found.size };
    } catch (thrown) {
      if (systemCode(thrown) === 'ENOENT') return null;
      throw thrown;
    }
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
