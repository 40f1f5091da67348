import { hasSlot } from '../../availability/bits.ts';
import { closedReasons } from '../../availability/why-closed.ts';
import type { Day, Reason } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { collisionsOf, type Obstructed } from '../obstacles.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import type { Help, Remedy } from './remedy.ts';

const COST: Partial<Record<Reason['rule'], number>> = { leave: 20, holiday: 30 };

/** The fewest days off that one of the two, or both, would have to work on. */
export const daysAtWork: Remedy = {
  name: 'days-at-work',
  offer: ({ starts, bounds }): Help[] => {
    let best: { readonly start: Obstructed; readonly cost: number } | null = null;
    for (const start of starts) {
      let cost = 0;
      for (const { rule } of start.obstacles) cost += COST[rule] ?? Number.POSITIVE_INFINITY;
      if (start.obstacles.length === 0 || cost === Number.POSITIVE_INFINITY) continue;
      if (best !== null && cost >= best.cost) continue;
      // The other sessions stay: where one is in the way, or the day is full, a day at work is no help.
      if (collisionsOf(start.sitting, bounds).length === 0) best = { start, cost };
    }
    return best === null ? [] : [{ words: words(best.start.sitting), cost: best.cost }];
  },
};

function words(sitting: Sitting): string {
  const { manager, rep, managerFirst, managerLast, repFirst, repLast } = sitting;
  return [
    ...daysOff(sitting, manager, managerFirst, managerLast),
    ...daysOff(sitting, rep, repFirst, repLast),
  ].join(', and ');
}

/** The days the session touches, and the day before, when a shift that reaches into them begins then. */
function daysOff({ start, end }: Sitting, one: Participant, first: Day, last: Day): string[] {
  const { availability, person } = one;
  if (hasSlot(availability.open, start) && hasSlot(availability.open, end - 1)) return [];
  const found: string[] = [];
  const isNight = person.workingHours.some(({ to }) => to > 1440);
  for (let day = isNight ? first - 1 : first; day <= last; day++) {
    if (closedReasons(availability, day, day).length === 0) continue;
    found.push(`${person.name} at work on ${formatDayForPeople(day)}`);
  }
  return found;
}
