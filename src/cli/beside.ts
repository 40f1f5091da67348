import { isAbsolute, join } from 'node:path';

/** Where a path leads that a roster in `folder` names; one from the root of the disk leads there. */
export function beside(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
