import type { ClientName } from './names.ts';

/** How one program takes calendars in. */
export interface Client {
  readonly name: ClientName;
  readonly title: string;
  /** What it does with a file that it has seen before, in a sentence or two. */
  readonly beware: string;
  /** Steps, one an item. */
  readonly import: readonly string[];
  readonly update: readonly string[];
  readonly undo: readonly string[];
}
