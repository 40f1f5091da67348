import type { Agenda } from '../model.ts';

/** An item with the minutes it runs from and to, counted from the start of its session. */
export interface TimedItem {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly prompts: readonly string[];
}

export function timedItems({ items }: Agenda): TimedItem[] {
  let to = 0;
  return items.map(({ minutes, title, prompts }) => {
    const from = to;
    to += minutes;
    return { from, to, title, prompts };
  });
}
