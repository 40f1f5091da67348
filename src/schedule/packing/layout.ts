/**
 * Sessions in one manager's time, as numbers: an item takes `length` slots from one of its starts on, a slot is one
 * item's, a day holds so many, and a pair has at most one a day.
 */
export interface Layout {
  /** By item: in the order in which they are liked. */
  readonly starts: readonly Int32Array[];
  /** What each start costs. */
  readonly costs: readonly Int32Array[];
  readonly lengths: readonly number[];
  readonly pairs: readonly number[];
  /** The day each slot is on. */
  readonly dayOf: Uint8Array;
  readonly dayLimits: readonly number[];
  /** By item: where it is; NOWHERE while it is not packed. */
  readonly at: Int32Array;
  /** By slot: the item in it, or NOBODY. */
  readonly owner: Int16Array;
  /** By day: the items it has. */
  readonly onDay: readonly number[][];
  /** By pair and day: the item it has there, or NOBODY. */
  readonly pairOn: Int16Array;
}

export const NOWHERE = -1;
const NOBODY = -1;

export function emptyLayout(
  items: Pick<Layout, 'starts' | 'costs' | 'lengths' | 'pairs' | 'dayOf' | 'dayLimits'>,
): Layout {
  const { starts, lengths, pairs, dayOf, dayLimits } = items;
  const pairCount = pairs.reduce((most, pair) => Math.max(most, pair + 1), 0);
  return {
    ...items,
    at: new Int32Array(starts.length).fill(NOWHERE),
    owner: new Int16Array(dayOf.length + lengths.reduce((most, length) => Math.max(most, length), 0)).fill(
      NOBODY,
    ),
    onDay: dayLimits.map(() => []),
    pairOn: new Int16Array(pairCount * dayLimits.length).fill(NOBODY),
  };
}

export function put(layout: Layout, item: number, start: number): void {
  const { at, owner, lengths, dayOf, onDay, pairOn, pairs, dayLimits } = layout;
  const day = dayOf[start] as number;
  at[item] = start;
  owner.fill(item, start, start + (lengths[item] as number));
  onDay[day]?.push(item);
  pairOn[(pairs[item] as number) * dayLimits.length + day] = item;
}

export function take(layout: Layout, item: number): void {
  const { at, owner, lengths, dayOf, onDay, pairOn, pairs, dayLimits } = layout;
  const start = at[item] as number;
  const day = dayOf[start] as number;
  at[item] = NOWHERE;
  owner.fill(NOBODY, start, start + (lengths[item] as number));
  const today = onDay[day] as number[];
  today.splice(today.indexOf(item), 1);
  pairOn[(pairs[item] as number) * dayLimits.length + day] = NOBODY;
}

/** Lists what has to go for an item to be at a start; false where the day has no room for anybody. */
export function findInTheWay(
  { at, owner, lengths, dayOf, dayLimits, onDay, pairOn, pairs }: Layout,
  item: number,
  start: number,
  weight: Int32Array,
  found: number[],
): boolean {
  found.length = 0;
  const end = start + (lengths[item] as number);
  const day = dayOf[start] as number;
  const limit = dayLimits[day] as number;
  if (limit === 0) return false;
  const today = onDay[day] as readonly number[];
  let left = today.length;
  for (let slot = start; slot < end; ) {
    const other = owner[slot] as number;
    if (other === NOBODY) {
      slot++;
      continue;
    }
    found.push(other);
    const from = at[other] as number;
    if (dayOf[from] === day) left--;
    slot = from + (lengths[other] as number);
  }
  const sibling = pairOn[(pairs[item] as number) * dayLimits.length + day] as number;
  if (sibling !== NOBODY && !found.includes(sibling)) {
    found.push(sibling);
    left--;
  }
  if (left < limit) return true;
  // One more of the day's has to go: whichever is placed most easily.
  let lightest = NOBODY;
  for (const other of today) {
    if (found.includes(other)) continue;
    if (lightest === NOBODY || (weight[other] as number) < (weight[lightest] as number)) lightest = other;
  }
  found.push(lightest);
  return true;
}
