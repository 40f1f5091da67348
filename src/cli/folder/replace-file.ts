import type { World } from '../world/world.ts';
import { removeIfThere } from './undo.ts';

/**
 * Puts a text in the place of a file all at once: it is written under a name of its own first, which nothing is left
 * under. What the system refuses is thrown as it is.
 */
export function replaceFile(path: string, text: string, { files, process }: World): void {
  const fresh = `${path}.${process.id}.new`;
  removeIfThere(fresh, files);
  try {
    files.create(fresh, text);
    files.rename(fresh, path);
  } catch (thrown) {
    if (files.status(fresh) !== null) removeIfThere(fresh, files);
    throw thrown;
  }
}
