import type { Items, Node } from '../tree.ts';

/** A text of so many characters makes a tree that takes ten times their memory. */
const LARGE = 1 << 20;

/** Whether the people of a text are many: only where each of them starts is kept then. */
export function isLarge(text: string): boolean {
  return text.length > LARGE;
}

/** Nodes made from where they start, whenever they are asked for. What `read` is given, it has read before. */
export function itemsAnew<T>(starts: readonly T[], read: (start: T) => Node): Items {
  return {
    length: starts.length,
    some: (is) => starts.some((start) => is(read(start))),
    flatMap: (map) => starts.flatMap((start) => map(read(start))),
    *[Symbol.iterator]() {
      for (const start of starts) yield read(start);
    },
  };
}
