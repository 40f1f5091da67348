import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLOT, slotOf } from '../../src/availability/axis.ts';
import { hasSlot } from '../../src/availability/bits.ts';
import type { PublishedPlan, Schedule, Session } from '../../src/model.ts';
import { runs } from '../seed.ts';
import { check } from './checker.ts';
import { FULL_DAYS, HOMES_GIVEN_UP } from './found.ts';
import { busyOf, horizonOf, type Shape, shape, sketchesOf } from './organisations.ts';
import { day, mail, plan, publish, roster, type Setting, type Sketch, setting } from './rosters.ts';

function keyOf(one: Session): string {
  return `${one.kind} ${one.manager} ${one.rep} ${one.period}`;
}

/** Sessions in both plans that are not at the same time. */
function moved(before: Schedule, after: Schedule): Session[] {
  const starts = new Map(after.sessions.map((one) => [keyOf(one), one.start]));
  return before.sessions.filter((one) => (starts.get(keyOf(one)) ?? one.start) !== one.start);
}

/** Sessions of people who are still there that have lost their place. */
function lost(before: Schedule, after: Schedule): Session[] {
  const kept = new Set(after.sessions.map(keyOf));
  const due = new Set(after.unplaced.map((one) => keyOf(one as unknown as Session)));
  return before.sessions.filter((one) => !kept.has(keyOf(one)) && due.has(keyOf(one)));
}

/** Whether one of the two can no longer be there: the new calendars say so, whatever is planned. */
function isForced({ availability, axis }: Setting, { manager, rep, start, minutes }: Session): boolean {
  return [manager, rep].some((email) => {
    const free = availability.get(email)?.free;
    if (free === undefined) return true;
    for (let at = start; at < start + minutes; at += SLOT) if (!hasSlot(free, slotOf(axis, at))) return true;
    return false;
  });
}

function rulesOf({ sameDay, buffer, sessionsPerDay }: Shape) {
  return { sameDay, buffer, sessionsPerDay };
}

interface Change {
  readonly before: Schedule;
  readonly previous: PublishedPlan;
  readonly where: Setting;
  readonly after: Schedule;
}

/** Plans a drawn organisation, changes its people, and plans again. */
function change(
  drawn: Shape,
  edit: (sketches: Sketch[]) => Sketch[],
  earliest: number | null = null,
): Change {
  const horizon = horizonOf(drawn);
  const busy = busyOf(drawn);
  const before = plan(setting(roster(sketchesOf(drawn), rulesOf(drawn)), horizon, busy));
  const previous = publish(horizon, before);
  const where = setting(roster(edit(sketchesOf(drawn)), rulesOf(drawn)), horizon, busy);
  return { before, previous, where, after: plan(where, { previous, earliest }) };
}

const drawn = shape({ people: 8, weeks: 4 });
const RUNS = runs(12);

describe('planning again', () => {
  it('moves nobody when a rep goes', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (one, which) => {
        const leads = new Set(sketchesOf(one).map((sketch) => sketch.manager));
        const reps = sketchesOf(one).filter((sketch) => !leads.has(sketch.name) && sketch.manager);
        const goes = reps[which % Math.max(1, reps.length)]?.name;
        const { before, after, where, previous } = change(one, (all) => all.filter((s) => s.name !== goes));
        expect(moved(before, after)).toEqual([]);
        expect(lost(before, after)).toEqual([]);
        expect(check({ ...where, schedule: after, previous })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('fits a joiner in, and moves others only where there is no other way', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const joiner: Sketch = { name: 'Zoe Joiner', manager: 'Person 00' };
        const { before, after, where, previous } = change(one, (all) => [...all, joiner]);
        const violations = check({ ...where, schedule: after, previous });
        expect(violations).toEqual([]);
        expect(lost(before, after)).toEqual([]);
        const gone = moved(before, after);
        if (gone.length === 0) return;
        // With the movers nailed to their old places, some session of the joiner's has none.
        const zoe = after.sessions.filter((s) => s.rep === mail('Zoe Joiner'));
        expect(gone.length).toBeLessThanOrEqual(3 * zoe.length);
      }),
      RUNS,
    );
  });

  it('touches nothing but what a manager away for a week forces', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 1 }), (one, week) => {
        const first = horizonOf(one).firstDay + 7 * week;
        const text = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
        const { before, after, where, previous } = change(one, (all) =>
          all.map((s) => (s.name === 'Person 00' ? { ...s, leave: [[text(first), text(first + 6)]] } : s)),
        );
        expect(check({ ...where, schedule: after, previous })).toEqual([]);
        // What was pushed out finds free time or none: nobody else is asked to move.
        const changed = [...moved(before, after), ...lost(before, after)];
        expect(changed.filter((s) => !isForced(where, s))).toEqual([]);
      }),
      { ...RUNS, examples: [[FULL_DAYS, 0]] },
    );
  });

  it('leaves the past alone, whatever the roster now says', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 14 * 288 }), (one, slot) => {
        const earliest = horizonOf(one).firstDay * 1440 + slot * 5;
        const { before, after, where, previous } = change(
          one,
          (all) => all.map((s, i) => (i % 2 === 0 ? { ...s, hours: 'Mon-Fri 13:00-19:00' } : s)),
          earliest,
        );
        expect(check({ ...where, schedule: after, previous, earliest })).toEqual([]);
        const past = (s: Session): boolean => s.start < earliest;
        expect(after.sessions.filter(past)).toEqual(before.sessions.filter(past));
        const again = plan(where, { previous: publish(where.horizon, after), earliest });
        expect(again).toEqual(after);
      }),
      { ...RUNS, examples: [[HOMES_GIVEN_UP, 9]] },
    );
  });

  it('keeps a displaced session where it is, though its home is free again', () => {
    const horizon = { label: 'three', firstDay: day('2027-01-04'), lastDay: day('2027-01-24') };
    const tuesdays = ['2027-01-05', '2027-01-19'];
    const team = (holidays: string[]): Sketch[] => [
      { name: 'Boss' },
      { name: 'Ada', manager: 'Boss', hours: 'Mon-Tue 09:00-11:00', holidays },
    ];
    const planned = (holidays: string[]): Setting =>
      setting(roster(team(holidays), { sameDay: 'allow' }), horizon);
    const before = plan(planned([...tuesdays, '2027-01-11']));
    const displaced = before.sessions.filter((one) => one.displaced && one.kind === 'pipeline-review');
    expect(displaced).toHaveLength(1);
    const after = plan(planned(tuesdays), { previous: publish(horizon, before) });
    expect(after.sessions.map((one) => one.start)).toEqual(before.sessions.map((one) => one.start));
    expect(after.sessions.find((one) => one.start === displaced[0]?.start)?.displaced?.because[0]?.rule).toBe(
      'published',
    );
  });
});
