import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLOT, slotOf } from '../../src/availability/axis.ts';
import { hasSlot } from '../../src/availability/bits.ts';
import type { Horizon, PublishedPlan, Schedule, Session } from '../../src/model.ts';
import { runs } from '../seed.ts';
import { check, rulebook } from './checker.ts';
import { FULL_DAYS, HOMES_GIVEN_UP } from './found.ts';
import { busyOf, horizonOf, type Shape, shape, sketchesOf } from './organisations.ts';
import {
  day,
  mail,
  type Options,
  plan,
  publish,
  roster,
  type Setting,
  type Sketch,
  setting,
} from './rosters.ts';

function keyOf(one: Pick<Session, 'kind' | 'manager' | 'rep' | 'period'>): string {
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
  const due = new Set(after.unplaced.map(keyOf));
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

/**
 * What is told of each session that is not where it was: the rules named do forbid its old place today, read
 * independently of the planner; and nothing is told of any other.
 */
function expectCauses({ before, after, where, previous }: Change): void {
  const bookings = after.sessions.map((one) => ({ ...one, end: one.start + one.minutes }));
  const byPerson = new Map(
    where.roster.people.map(({ email }) => [
      email,
      bookings.filter(({ manager, rep }) => manager === email || rep === email),
    ]),
  );
  const { forbidding } = rulebook({ ...where, schedule: after, previous }, byPerson);
  const causes = new Map(after.ousted.map((one) => [keyOf(one), one.because]));
  const changed = [...moved(before, after), ...lost(before, after)];
  for (const was of changed) {
    const because = causes.get(keyOf(was)) ?? [];
    const itself = bookings.find((one) => keyOf(one) === keyOf(was)) ?? null;
    const rules = forbidding(was, was.minutes, was.start, itself);
    expect(because).not.toEqual([]);
    for (const { rule } of because) expect(rules).toContain(rule);
  }
  const due = new Set([...after.sessions, ...after.unplaced].map(keyOf));
  expect([...causes.keys()].filter((key) => due.has(key)).sort()).toEqual(changed.map(keyOf).sort());
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
  more: Options = {},
): Change {
  const horizon = horizonOf(drawn);
  const busy = busyOf(drawn);
  const { effort } = drawn;
  const before = plan(setting(roster(sketchesOf(drawn), rulesOf(drawn)), horizon, busy), { effort });
  const previous = publish(horizon, before);
  const where = setting(roster(edit(sketchesOf(drawn)), rulesOf(drawn)), horizon, busy);
  return { before, previous, where, after: plan(where, { previous, earliest, effort, ...more }) };
}

const drawn = shape({ people: 7, weeks: 4 });
const RUNS = runs(3);

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
        for (const gone of after.ousted) {
          expect(gone.because).toEqual([
            { rule: 'roster', detail: `${gone.rep} is no longer in the roster` },
          ]);
        }
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
        expectCauses({ before, after, where, previous });
        const gone = moved(before, after);
        if (gone.length === 0) return;
        // With the movers nailed to their old places, some session of the joiner's has none.
        const zoe = after.sessions.filter((s) => s.rep === mail('Zoe Joiner'));
        expect(gone.length).toBeLessThanOrEqual(3 * zoe.length);
        const { before: same, after: limited } = change(one, (all) => [...all, joiner], null, {
          maxMoves: 0,
        });
        expect(moved(same, limited)).toEqual([]);
        const placed = limited.sessions.filter((s) => s.rep === mail('Zoe Joiner'));
        expect(placed.length).toBeLessThan(zoe.length);
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
        expectCauses({ before, after, where, previous });
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
        const again = plan(where, { previous: publish(where.horizon, after), earliest, effort: one.effort });
        expect(again).toEqual({ ...after, ousted: [] });
      }),
      { ...RUNS, examples: [[HOMES_GIVEN_UP, 9]] },
    );
  });

  it('says no longer that a home is frozen once it is not', () => {
    const first: Horizon = { label: 'one', firstDay: day('2027-01-04'), lastDay: day('2027-01-10') };
    const second: Horizon = { label: 'two', firstDay: day('2027-01-11'), lastDay: day('2027-01-17') };
    const hours = 'Tue 09:00-09:30, Thu 09:00-12:00';
    const where = setting(
      roster([
        { name: 'Boss' },
        { name: 'Ada', manager: 'Boss', hours, leave: [['2027-01-12', '2027-01-12']] },
      ]),
      second,
    );
    const team = roster([{ name: 'Boss' }, { name: 'Ada', manager: 'Boss', hours }]);
    const previous = publish(first, plan(setting(team, first)));
    const monday = second.firstDay * 1440;
    const reasons = ({ sessions }: Schedule): string[] =>
      sessions.flatMap((one) => (one.displaced?.because ?? []).map(({ rule }) => rule));
    const frozen = plan(where, { previous, earliest: monday, freeze: 2 * 1440 });
    expect(reasons(frozen)).toEqual(['past', 'leave']);
    const thawed = { previous: publish(second, frozen), earliest: monday };
    expect(reasons(plan(where, thawed))).toEqual(['leave']);
    // What only the clock has come to add is not said.
    const open = plan(where, { previous, earliest: monday });
    const later = { previous: publish(second, open), earliest: monday + 2 * 1440 };
    expect([reasons(open), reasons(plan(where, later))]).toEqual([['leave'], ['leave']]);
  });

  it('leaves alone what starts this very minute, and plans nothing over it', () => {
    const team = (manager: string): Sketch[] => [
      { name: 'Boss' },
      { name: 'Chief' },
      { name: 'Ada', manager },
      { name: 'Bela', manager: 'Boss' },
    ];
    const week: Horizon = { label: 'one', firstDay: day('2027-01-04'), lastDay: day('2027-01-10') };
    const before = plan(setting(roster(team('Boss')), week));
    for (const begun of before.sessions.filter(({ rep }) => rep === mail('Ada'))) {
      const options = { previous: publish(week, before), earliest: begun.start };
      const where = setting(roster(team('Chief')), week);
      const { sessions } = plan(where, options);
      expect(sessions).toContainEqual(begun);
      const meanwhile = sessions.filter(
        ({ start }) => start > begun.start && start < begun.start + begun.minutes,
      );
      expect(meanwhile.filter(({ rep, manager }) => rep === begun.rep || manager === begun.manager)).toEqual(
        [],
      );
    }
  });

  it('changes nothing in the days that are frozen, and says who cannot be there', () => {
    const week: Horizon = { label: 'two', firstDay: day('2027-01-04'), lastDay: day('2027-01-17') };
    const team = (leave: [string, string][], ends?: string): Sketch[] => [
      { name: 'Boss' },
      { name: 'Ada', manager: 'Boss', leave },
      { name: 'Bela', manager: 'Boss', ...(ends === undefined ? {} : { ends }) },
    ];
    const before = plan(setting(roster(team([])), week));
    const previous = publish(week, before);
    const earliest = day('2027-01-04') * 1440;
    const options = { previous, earliest, freeze: 7 * 1440 };
    const away = plan(setting(roster(team([['2027-01-04', '2027-01-13']])), week), options);
    const frozen = (all: readonly Session[]): Session[] =>
      all.filter((one) => one.start < earliest + options.freeze);
    expect(frozen(away.sessions)).toEqual(frozen(before.sessions));
    const held = frozen(before.sessions).filter(({ rep }) => rep === mail('Ada'));
    expect(away.strained.map(keyOf).sort()).toEqual(held.map(keyOf).sort());
    expect(away.strained[0]?.because[0]?.detail).toBe('Ada is on leave 4 to 13 Jan');
    expect(away.ousted.length).toBeGreaterThan(0);

    const joined = [...team([]), { name: 'Cora', manager: 'Boss' }];
    const { sessions, unplaced } = plan(setting(roster(joined), week), options);
    expect(frozen(sessions)).toEqual(frozen(before.sessions));
    expect(unplaced.map(({ rep }) => rep)).toContain(mail('Cora'));
    expect(sessions.map(({ rep }) => rep)).toContain(mail('Cora'));

    // Nobody meets somebody who has left.
    const gone = plan(setting(roster(team([], '2027-01-03')), week), options);
    expect(gone.sessions.some(({ rep }) => rep === mail('Bela'))).toBe(false);
    expect(gone.ousted[0]?.because[0]?.detail).toBe('Bela leaves after Sun 3 Jan');
  });

  it('says the same of what has no place while nothing but the clock moves', () => {
    const horizon: Horizon = { label: 'Q4', firstDay: day('2026-10-05'), lastDay: day('2027-01-03') };
    const team: Sketch[] = [
      { name: 'Boss', zone: 'Africa/Cairo' },
      { name: 'Ada', manager: 'Boss', zone: 'Europe/Berlin' },
      { name: 'Bela', manager: 'Boss', zone: 'Pacific/Auckland' },
    ];
    const where = setting(roster(team), horizon);
    const before = plan(where);
    expect(before.unplaced.length).toBeGreaterThan(10);
    const earliest = day('2026-11-22') * 1440 + 17 * 60;
    const previous = publish(horizon, before);
    expect(plan(where, { previous, earliest }).unplaced).toEqual(before.unplaced);
    // A change of anybody's calendar is looked at anew.
    const away = team.map(
      (one, i): Sketch => (i === 1 ? { ...one, leave: [['2026-12-07', '2026-12-07']] } : one),
    );
    const after = plan(setting(roster(away), horizon), { previous, earliest });
    expect(after.unplaced.at(-1)?.basis).not.toBe(before.unplaced.at(-1)?.basis);
  });

  it('says the same where too much is in the way to be tried for everybody', () => {
    const horizon: Horizon = { label: 'Q4', firstDay: day('2026-10-05'), lastDay: day('2027-01-03') };
    const team: Sketch[] = [
      {
        name: 'Boss',
        zone: 'Asia/Gaza',
        hours: 'Mon-Fri 08:00-18:00',
        holidays: ['2026-10-12', '2026-12-28'],
      },
      {
        name: 'Ada',
        manager: 'Boss',
        zone: 'Asia/Gaza',
        hours: 'Mon 09:00-17:00',
        development: { every: 1 },
      },
      { name: 'Bela', manager: 'Boss', zone: 'Pacific/Chatham', hours: 'Mon-Fri 08:00-18:00' },
      { name: 'Cora', manager: 'Boss', zone: 'Asia/Kathmandu', hours: 'Mon 08:00-18:00, Fri 08:00-18:00' },
    ];
    const where = setting(roster(team, { sessionsPerDay: 2, buffer: 5 }), horizon);
    const before = plan(where);
    for (const at of ['2026-11-01', '2026-11-02', '2026-12-07']) {
      const again = plan(where, { previous: publish(horizon, before), earliest: day(at) * 1440 });
      expect(again.unplaced).toEqual(before.unplaced);
    }
  });

  it('moves what is no longer in its own week: the rhythm, the rules or the zone have changed', () => {
    const horizon: Horizon = { label: 'Q1', firstDay: day('2027-01-04'), lastDay: day('2027-04-04') };
    const planned = (team: Sketch[], quarterEnd: 'shield' | 'none' = 'shield'): Setting =>
      setting(roster(team, { quarterEnd }), horizon);
    const change = (from: Setting, to: Setting): { told: string[]; broken: unknown } => {
      const previous = publish(horizon, plan(from));
      const after = plan(to, { previous });
      return {
        told: after.ousted.flatMap(({ because }) => because.map(({ detail }) => detail)),
        broken: check({ ...to, schedule: after, previous }),
      };
    };
    const pair = (ada: Partial<Sketch>, boss: Partial<Sketch> = {}): Sketch[] => [
      { name: 'Boss', ...boss },
      { name: 'Ada', manager: 'Boss', ...ada },
    ];
    // One of the two is the first week of a fortnight, so that its session is in the second.
    const leave: [string, string][] = [
      ['2027-01-18', '2027-01-22'],
      ['2027-02-08', '2027-02-12'],
    ];
    const weekly = change(planned(pair({ leave })), planned(pair({ development: { every: 1 } })));
    expect(weekly.told).toContain('Ada is now due every week, in that week itself');
    expect(weekly.broken).toEqual([]);

    const end: [string, string][] = [['2027-03-22', '2027-04-09']];
    const early = change(planned(pair({ leave: end })), planned(pair({ leave: end }), 'none'));
    expect(early.told).toEqual(['it is no longer in its fortnight for Boss']);
    expect(early.broken).toEqual([]);

    const islands = { zone: 'Pacific/Kiritimati', hours: 'Mon-Tue 08:00-10:00' };
    const allWeek = { zone: 'America/New_York', hours: 'Mon-Sun 00:00-23:00' };
    const moved = change(planned(pair(islands, islands)), planned(pair(islands, allWeek)));
    expect(moved.told).toContain('it is no longer in its week for Boss');
    expect(moved.broken).toEqual([]);
  });

  it('moves others for a joiner only where there is no other way, as many as it may', () => {
    const week: Horizon = { label: 'one', firstDay: day('2027-01-04'), lastDay: day('2027-01-10') };
    const rules = { sameDay: 'allow' } as const;
    const one = { review: { minutes: 60 }, development: { every: 1, minutes: 60 } } as const;
    const ada: Sketch = { name: 'Ada', manager: 'Boss', hours: 'Mon 09:00-13:00', ...one };
    const boss: Sketch = { name: 'Boss', hours: 'Mon 09:00-13:00' };
    const before = plan(setting(roster([boss, ada], rules), week));
    const starts = before.sessions.map(({ start }) => (start - day('2027-01-04') * 1440) / 60 - 5);
    const hours = starts.map((from) => `Mon ${String(from).padStart(2, '0')}:00-${from + 1}:00`).join(', ');
    // The newcomer has time only while the boss meets Ada.
    const bela: Sketch = { name: 'Bela', manager: 'Boss', hours, ...one };
    const where = setting(roster([boss, ada, bela], rules), week);
    const previous = publish(week, before);
    for (const [maxMoves, movers] of [
      [null, 2],
      [2, 2],
      [1, 1],
      [0, 0],
    ] as const) {
      const after = plan(where, { previous, maxMoves });
      expect(moved(before, after)).toHaveLength(movers);
      expect(after.ousted).toHaveLength(movers);
      expect(after.unplaced).toHaveLength(2 - movers);
      for (const { because } of after.ousted) {
        expect(because[0]?.detail).toMatch(
          /^room was needed for Boss' (review|development session) with Bela, Mon 4 Jan /,
        );
      }
    }
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
