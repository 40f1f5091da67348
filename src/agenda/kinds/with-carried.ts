import type { AgendaItem } from '../../model.ts';

/** Puts what was left open first in the item it belongs to: the first of these titles that is there, or else the last item. */
export function withCarried(
  items: readonly AgendaItem[],
  carried: readonly string[],
  titles: readonly string[],
): readonly AgendaItem[] {
  if (carried.length === 0) return items;
  const title = titles.find((each) => items.some((item) => item.title === each)) ?? items.at(-1)?.title;
  return items.map((item) =>
    item.title === title ? { ...item, prompts: [...carried, ...item.prompts] } : item,
  );
}
