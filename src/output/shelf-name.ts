import { KIND_WORDS } from './session-events.ts';
import type { Shelf } from './shelves.ts';
import type { NameOf } from './shown-names.ts';

/** What a calendar is called in the programs that hold it. */
export function shelfName({ manager, rep, kind }: Shelf, nameOf: NameOf): string {
  const pair = rep === null ? '' : `${nameOf(rep, kind)} with `;
  return `${KIND_WORDS[kind].many}: ${pair}${nameOf(manager, kind)}`;
}
