import { UserError } from '../diagnostics/diagnostic.ts';
import type { ReadText } from '../goals/add-plans.ts';
import { beside } from './beside.ts';
import { readTextFile } from './read-source.ts';
import type { World } from './world/world.ts';

/** Reads texts by their paths in a roster whose folder is `folder`. */
export function readBeside(folder: string, world: World): ReadText {
  return (path) => {
    const name = beside(folder, path);
    try {
      return readTextFile(name, name, world);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      return { problems: thrown.diagnostics };
    }
  };
}
