import type { HomeColumn } from './home-columns.ts';
import { DAY_SLOTS, firstMoment, type Limits, nextMoment } from './limits.ts';

/** How much of one limit something takes; less than nothing where it makes room. */
export interface Use {
  readonly limit: number;
  readonly times: number;
}

/** What a session takes of the quarter: its moments, and a place on the manager's day and the pair's. */
export function sessionUses(
  limits: Limits,
  pair: number,
  slot: number,
  length: number,
  day: number,
): number[] {
  const uses = [limits.dayAt + day];
  if (limits.isPairLimited) uses.push(limits.pairAt + pair * limits.days + day);
  const to = nextMoment(limits, slot, length);
  for (let moment = firstMoment(limits, slot); moment < to; moment++) uses.push(moment);
  return uses;
}

/** What a home takes of the fortnight's template: a place on its days, the start of a block, one of the two weeks. */
export function templateUses(
  { loadAt, blockAt, phaseAt, reach }: Limits,
  { every, minutes }: { readonly every: 1 | 2; readonly minutes: number },
  { phase, place: { weekday, minute } }: HomeColumn,
): Use[] {
  const uses: Use[] = every === 2 ? [{ limit: phaseAt, times: phase === 0 ? 1 : -1 }] : [];
  const end = minute + minutes;
  for (const each of every === 1 ? [0, 1] : [phase]) {
    const day = each * 7 + weekday;
    const blocks = blockAt + day * DAY_SLOTS;
    uses.push({ limit: loadAt + day, times: 1 }, { limit: blocks + Math.floor(minute / 5), times: 1 });
    // Whoever starts where it ends goes on with its block.
    for (let slot = Math.ceil(end / 5); slot * 5 <= end + reach && slot < DAY_SLOTS; slot++) {
      uses.push({ limit: blocks + slot, times: -1 });
    }
  }
  return uses;
}
