/** Homes a series could have, in some order. */
export interface PlaceList {
  /** As `start * 2 + phase`. */
  readonly entries: Int32Array;
  /** What each is ordered by, the least first: its cost, or that with what it takes away from others. */
  readonly ranks: Int32Array;
  /** What each costs as if nobody else were there. */
  readonly costs: Int32Array;
}

export const NO_PLACES: PlaceList = {
  entries: new Int32Array(0),
  ranks: new Int32Array(0),
  costs: new Int32Array(0),
};

/** More than any home's start and phase: a rank and an entry share one number, which sorts fastest. */
const ENTRIES = 4096;

/** The homes in the order of their ranks, which are whole numbers. */
export function ordered(
  entries: ArrayLike<number>,
  ranks: ArrayLike<number>,
): Pick<PlaceList, 'entries' | 'ranks'> {
  const packed = new Float64Array(entries.length);
  for (let at = 0; at < packed.length; at++) {
    packed[at] = (ranks[at] as number) * ENTRIES + (entries[at] as number);
  }
  packed.sort();
  const inOrder = { entries: new Int32Array(packed.length), ranks: new Int32Array(packed.length) };
  for (let at = 0; at < packed.length; at++) {
    const rank = Math.floor((packed[at] as number) / ENTRIES);
    inOrder.ranks[at] = rank;
    inOrder.entries[at] = (packed[at] as number) - rank * ENTRIES;
  }
  return inOrder;
}
