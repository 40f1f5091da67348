import type { HomeSearch, Seeker } from './home-search.ts';

/**
 * Gives each new biweekly series the phase it starts its search in: as many in one week of the manager's fortnight
 * as in the other, and in the week each loses less in. The sum of what they lose is then as small as it can be.
 */
export function sharePhases({ phases }: HomeSearch, seekers: readonly Seeker[]): void {
  const open = seekers.filter(
    ({ leastByPhase, candidates }) => leastByPhase.length === 2 && candidates.minutes.length > 0,
  );
  const loss = ({ leastByPhase }: Seeker): number => (leastByPhase[1] ?? 0) - (leastByPhase[0] ?? 0);
  const ordered = [...open].sort((a, b) => loss(a) - loss(b));
  let [inFirst, inSecond] = phases;
  let from = 0;
  let to = ordered.length - 1;
  while (from <= to) {
    const likesSecond = ordered[from];
    const likesFirst = ordered[to];
    if (likesSecond === undefined || likesFirst === undefined) return;
    // Where both weeks are equally full, the series that would lose most chooses.
    const isSecond = inFirst === inSecond ? loss(likesFirst) + loss(likesSecond) <= 0 : inFirst > inSecond;
    if (isSecond) {
      likesSecond.onlyPhase = 1;
      inSecond++;
      from++;
    } else {
      likesFirst.onlyPhase = 0;
      inFirst++;
      to--;
    }
  }
}
