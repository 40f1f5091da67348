import { availabilityOf } from '../availability/availability.ts';
import type { Person } from '../model.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import type { Participant } from './participant.ts';

const NO_HOLIDAYS: HolidayBook = { on: () => null, between: () => [] };
const known = new WeakMap<Participant, Uint32Array>();

/** When a person would work if no day were off: the weekly hours and nothing else, as a bitset. */
export function hoursAlone(participant: Participant): Uint32Array {
  let hours = known.get(participant);
  if (hours === undefined) {
    const person: Person = {
      ...participant.person,
      leave: [],
      holidays: { regions: [], add: [], remove: [] },
      starts: null,
      ends: null,
    };
    hours = availabilityOf(person, participant.availability.axis, NO_HOLIDAYS, []).open;
    known.set(participant, hours);
  }
  return hours;
}
