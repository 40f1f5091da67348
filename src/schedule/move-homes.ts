import type { Rules } from '../model.ts';
import type { Home, OpenSeries } from './due.ts';
import { homeOfSitting, homeSlot, setHome } from './home.ts';
import { forgetHomesToCome } from './next-quarter.ts';
import { planCost } from './plan-cost.ts';

/**
 * A new series that is held at one time week after week, and hardly ever at its home, has its home there. Homes are
 * chosen before anybody knows who makes way for whom: this is where they follow what came of it.
 */
export function moveHomes(
  team: readonly OpenSeries[],
  isMovable: (series: OpenSeries) => boolean,
  rules: Rules,
): void {
  for (const series of team) {
    const custom = isMovable(series) ? customOf(series) : null;
    if (custom === null) continue;
    const { home } = series;
    const cost = planCost(team, rules);
    move(series, custom);
    if (planCost(team, rules) >= cost) move(series, home);
  }
}

function move(series: OpenSeries, home: Home | null): void {
  setHome(series, home);
  forgetHomesToCome(series.team);
}

/** Where more of its sessions are than at home; null where they are nowhere else so often. */
function customOf({ dues }: OpenSeries): Home | null {
  const found = new Map<string, { readonly home: Home; times: number }>();
  let most: { readonly home: Home; readonly times: number } | null = null;
  let atHome = 0;
  for (const due of dues) {
    const { sitting } = due;
    if (sitting === null || sitting.managerFirst >= due.monday + 7) continue;
    if (sitting.start === homeSlot(due)) {
      atHome++;
      continue;
    }
    const home = homeOfSitting(sitting);
    const key = `${home.weekday} ${home.minute}`;
    const custom = found.get(key) ?? { home, times: 0 };
    custom.times++;
    found.set(key, custom);
    if (most === null || custom.times > most.times) most = custom;
  }
  return most !== null && most.times > atHome ? most.home : null;
}
