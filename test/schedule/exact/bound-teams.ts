import type { BusySpan } from '../../../src/availability/availability.ts';
import { randomFrom } from '../../../src/schedule/random.ts';
import { day, mail, type Sketch } from '../rosters.ts';

export const HORIZON = { label: 'two weeks', firstDay: day('2027-01-04'), lastDay: day('2027-01-17') };

/** A small team whose calendars are full of quarters and halves of hours, drawn from a seed. */
export function teamOf(seed: number): { people: Sketch[]; busy: Map<string, BusySpan[]>; buffer: number } {
  const random = randomFrom(`bound ${seed}`);
  const reps = seed % 2 === 0 ? ['Ada'] : ['Ada', 'Bela'];
  const hours = reps.length === 1 ? 'Mon-Tue 09:00-10:00' : 'Mon-Tue 09:00-09:45';
  const people: Sketch[] = [
    { name: 'Boss', hours, zone: 'UTC', leave: [['2027-01-18', '2027-01-31']] },
    ...reps.map((name) => ({ name, manager: 'Boss', hours, zone: 'UTC' })),
  ];
  const busy = new Map<string, BusySpan[]>();
  for (const { name } of people) {
    const spans: BusySpan[] = [];
    for (let count = random.next(4); count > 0; count--) {
      const at = (HORIZON.firstDay + random.next(2) * 7 + random.next(2)) * 1440 + 540 + random.next(9) * 5;
      spans.push({ start: at, end: at + 15 + random.next(4) * 5, title: 'Meeting' });
    }
    busy.set(
      mail(name),
      spans.sort((a, b) => a.start - b.start),
    );
  }
  return { people, busy, buffer: random.next(3) * 5 };
}
