import { type Availability, availabilityOf, type BusySpan } from '../availability/availability.ts';
import { axisFor, type TimeAxis } from '../availability/axis.ts';
import type { Horizon, Roster } from '../model.ts';
import { loadHolidays } from '../time/holidays/holidays.ts';
import type { BusyText } from './commission.ts';
import { readBusySpans } from './unit-planner.ts';

/** When everybody of a roster can be met in some weeks, by e-mail. */
export async function openCalendars(
  { people }: Roster,
  horizon: Horizon,
  busy: ReadonlyMap<string, BusyText>,
): Promise<{ readonly axis: TimeAxis; readonly availability: ReadonlyMap<string, Availability> }> {
  const axis = axisFor(horizon);
  const book = await loadHolidays([...new Set(people.flatMap(({ holidays }) => holidays.regions))]);
  const availability = new Map<string, Availability>();
  for (const person of people) {
    const spans: BusySpan[] = [];
    if (person.busy.length > 0) await readBusySpans(person, { busy }, axis, spans);
    availability.set(person.email, availabilityOf(person, axis, book, spans));
  }
  return { axis, availability };
}
