/** Planning again after a change, against what the change forces. `node bench/run.js replan` runs it. */
import { parseArgs } from 'node:util';
import { type Availability, availabilityOf } from '../../src/availability/availability.ts';
import type { Person, PublishedPlan, Roster, Schedule, Session } from '../../src/model.ts';
import { planSchedule } from '../../src/schedule/plan-schedule.ts';
import { check } from '../../test/schedule/checker.ts';
import { publish } from '../../test/schedule/rosters.ts';
import { type Instance, instanceOf } from './instance.ts';

const { values: given } = parseArgs({
  options: { managers: { type: 'string', default: '60' }, first: { type: 'string', default: '1001' } },
});

/** The week the manager is away in, counted from the quarter's first. */
const AWAY = 6;

function planFor(
  { horizon, axis }: Instance,
  roster: Roster,
  availability: ReadonlyMap<string, Availability>,
  previous: PublishedPlan | null,
): Schedule {
  const earliest = previous === null ? null : horizon.firstDay * 1440;
  return planSchedule({ roster, horizon, availability, axis, previous, earliest });
}

const keyOf = ({ rep, kind, period }: Pick<Session, 'rep' | 'kind' | 'period'>): string =>
  `${rep} ${kind} ${period}`;

const total = {
  published: 0,
  forced: 0,
  moved: 0,
  lost: 0,
  managers: 0,
  still: 0,
  joiner: 0,
  without: 0,
  broken: 0,
};
for (let i = 0; i < Number(given.managers); i++) {
  const instance = await instanceOf(Number(given.first) + i);
  const { roster, horizon, book, busy } = instance;
  const [manager, leaver, ...others] = roster.people as [Person, Person, ...Person[]];
  const joiner = others.at(-1) as Person;
  const staying = others.slice(0, -1);
  const before = planFor(
    instance,
    { ...roster, people: [manager, leaver, ...staying] },
    instance.availability,
    null,
  );

  const monday = horizon.firstDay + AWAY * 7;
  const away: Person = {
    ...manager,
    leave: [
      ...manager.leave.filter(({ last, first }) => last < monday || first > monday + 4),
      { first: monday, last: monday + 4 },
    ].sort((a, b) => a.first - b.first),
  };
  const people = [away, ...staying, joiner];
  const availability = new Map(
    people.map((one) => [one.email, availabilityOf(one, instance.axis, book, busy.get(one.email) ?? [])]),
  );
  const after = planFor(instance, { ...roster, people }, availability, publish(horizon, before));
  const now = new Map(after.sessions.map((one) => [keyOf(one), one.start]));
  let [forced, moved, lost] = [0, 0, 0];
  const kept = before.sessions.filter(({ rep }) => rep !== leaver.email);
  for (const session of kept) {
    const start = now.get(keyOf(session));
    if (start === undefined) lost++;
    else if (start !== session.start) moved++;
    if (!isFree(session, availability, instance)) forced++;
  }
  total.published += kept.length;
  total.forced += forced;
  total.moved += moved;
  total.lost += lost;
  total.managers++;
  if (moved + lost <= forced) total.still++;
  total.joiner += after.sessions.filter(({ rep }) => rep === joiner.email).length;
  total.without += after.unplaced.filter(({ rep, excused }) => rep === joiner.email && !excused).length;
  const dated = people.map((one) => ({
    ...one,
    holidays: {
      ...one.holidays,
      add: one.holidays.regions.flatMap((region) => [
        ...book.between(region, horizon.firstDay - 7, horizon.lastDay + 14),
      ]),
    },
  }));
  const previous = publish(horizon, before);
  total.broken += check({
    roster: { ...roster, people: dated },
    horizon,
    busy,
    schedule: after,
    previous,
    earliest: horizon.firstDay * 1440,
  }).length;
}

function isFree(
  { manager, rep, start, minutes }: Session,
  availability: ReadonlyMap<string, Availability>,
  { axis }: Instance,
): boolean {
  for (const email of [manager, rep]) {
    const free = availability.get(email)?.free;
    for (let slot = (start - axis.start) / 5; slot < (start + minutes - axis.start) / 5; slot++) {
      if ((((free?.[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) return false;
    }
  }
  return true;
}

const avoidable = total.moved + total.lost - total.forced;
console.log(`${total.managers} managers: one rep leaves, one joins, the manager is away for a week`);
console.log(
  `published sessions of those who stay: ${total.published}, ${total.forced} of them forced to change`,
);
console.log(
  `moved ${total.moved}, without a place ${total.lost}: ${avoidable} avoidable, ${((100 * avoidable) / total.published).toFixed(2)} %`,
);
console.log(`managers with none avoidable: ${total.still} of ${total.managers}`);
console.log(`joiners' sessions: ${total.joiner} placed, ${total.without} without a place`);
console.log(`hard rules broken: ${total.broken}`);
