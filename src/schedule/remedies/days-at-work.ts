import { hasSlot } from '../../availability/bits.ts';
import { closedReasons } from '../../availability/why-closed.ts';
import type { Day, Reason } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { collides, type Obstructed } from '../obstacles.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import type { Offer, Remedy } from './remedy.ts';

const COST: Partial<Record<Reason['rule'], number>> = { leave: 20, holiday: 30 };

/** The fewest days off that one of the two, or both, would have to work on. */
export const daysAtWork: Remedy = {
  name: 'days-at-work',
  offer: ({ starts, bounds }): Offer[] => {
    let best: { readonly start: Obstructed; readonly cost: number } | null = null;
    for (const start of starts) {
      let cost = 0;
      for (const { rule } of start.obstacles) cost += COST[rule] ?? Number.POSITIVE_INFINITY;
      if (start.obstacles.length === 0 || cost === Number.POSITIVE_INFINITY) continue;
      if (best !== null && cost >= best.cost) continue;
      // The other sessions stay: where one is in the way, or the day is full, a day at work is no help.
      if (!collides(start.sitting, bounds)) best = { start, cost };
    }
    if (best === null) return [];
    const days = daysOff(best.start.sitting);
    const words = days.map(({ one, day }) => `${one.person.name} at work on ${formatDayForPeople(day)}`);
    return [
      {
        change: {
          what: 'days-at-work',
          days: days.map(({ one, day }) => ({ email: one.person.email, day })),
        },
        cost: best.cost,
        place: best.start.sitting,
        words: () => words.join(', and '),
      },
    ];
  },
};

interface DayOff {
  readonly one: Participant;
  readonly day: Day;
}

function daysOff(sitting: Sitting): DayOff[] {
  const { manager, rep, managerFirst, managerLast, repFirst, repLast } = sitting;
  return [
    ...daysOffOf(sitting, manager, managerFirst, managerLast),
    ...daysOffOf(sitting, rep, repFirst, repLast),
  ];
}

/** The days the session touches, and the day before, when a shift that reaches into them begins then. */
function daysOffOf({ start, end }: Sitting, one: Participant, first: Day, last: Day): DayOff[] {
  const { availability, person } = one;
  if (hasSlot(availability.open, start) && hasSlot(availability.open, end - 1)) return [];
  const found: DayOff[] = [];
  const isNight = person.workingHours.some(({ to }) => to > 1440);
  for (let day = isNight ? first - 1 : first; day <= last; day++) {
    if (closedReasons(availability, day, day).length > 0) found.push({ one, day });
  }
  return found;
}
