import type { AgendaItem } from '../../model.ts';
import { divideMinutes, type Share } from '../minutes.ts';

/** An item before it is known how long it will be; `prompts` is given its minutes. */
export interface Part {
  readonly title: string;
  readonly prompts: (minutes: number) => readonly string[];
}

/** The parts of one kind of session, with the shares they take of it; two lists of equal length. */
export function timedItems(
  parts: readonly Part[],
  shares: readonly Share[],
  minutes: number,
): readonly AgendaItem[] {
  const divided = minutesOf(shares, minutes);
  const items: AgendaItem[] = [];
  for (const [i, part] of parts.entries()) {
    const own = divided[i] ?? 0;
    if (own > 0) items.push({ minutes: own, title: part.title, prompts: part.prompts(own) });
  }
  return items.slice();
}

const known = new Map<readonly Share[], Map<number, readonly number[]>>();

/** Kept: there are a dozen lists of shares, and sessions by the thousand. */
function minutesOf(shares: readonly Share[], minutes: number): readonly number[] {
  let byLength = known.get(shares);
  if (byLength === undefined) {
    byLength = new Map();
    known.set(shares, byLength);
  }
  let divided = byLength.get(minutes);
  if (divided === undefined) {
    divided = divideMinutes(shares, minutes);
    byLength.set(minutes, divided);
  }
  return divided;
}
