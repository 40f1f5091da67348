import { type Availability, availabilityOf, type BusySpan } from '../availability/availability.ts';
import { axisFor, type TimeAxis } from '../availability/axis.ts';
import { busyTeams, ownUids } from '../calendar/own-uids.ts';
import type { PublishedPlan, Roster } from '../model.ts';
import { loadHolidays } from '../time/holidays/holidays.ts';
import type { BusyText } from './commission.ts';
import { readBusySpans, windowOf } from './unit-planner.ts';

/** When everybody of a roster can be met in the weeks of a plan, by e-mail. */
export async function openCalendars(
  { people }: Roster,
  plan: PublishedPlan,
  busy: ReadonlyMap<string, BusyText>,
): Promise<{ readonly axis: TimeAxis; readonly availability: ReadonlyMap<string, Availability> }> {
  const axis = axisFor(plan.horizon);
  const book = await loadHolidays([...new Set(people.flatMap(({ holidays }) => holidays.regions))]);
  const uids = ownUids(busyTeams(people, [plan]), [plan], windowOf(axis));
  const availability = new Map<string, Availability>();
  for (const person of people) {
    const spans: BusySpan[] = [];
    if (person.busy.length > 0) await readBusySpans(person, busy, uids, axis, spans);
    availability.set(person.email, availabilityOf(person, axis, book, spans));
  }
  return { axis, availability };
}
