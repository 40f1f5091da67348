import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults, improve, type Search } from '../../../src/schedule/search/engine.ts';
import { HOMELESS, type Layout, type Row, type Seating } from '../../../src/schedule/search/layout.ts';
import { runs } from '../../seed.ts';
import { drawnLayout, homesOf, layoutOf } from './layouts.ts';

const SEARCH: Search = { prices: 8, runs: 2, least: 15, each: 1, most: 30, warmth: 1_000 };

/** What a plan does that none may. */
function wrongs(layout: Layout, before: readonly Seating[], after: readonly Seating[]): string[] {
  const { grid, rules, rows, weekdays, slots, occupied, gap } = layout;
  const starts = weekdays.length;
  const found: string[] = [];
  const sessions: { row: Row; day: number; repDay: number; from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const { series, due, choices, isFixed, weeks, variants, repShift } = row;
    const { home, phase, seats } = after[index] as Seating;
    if (home < 0 || home >= starts || !choices.includes(phase)) found.push(`row ${index} is nowhere`);
    if (isFixed && home !== before[index]?.home) found.push(`row ${index} has moved`);
    seats.forEach((seat, week) => {
      if (seat < 0) return;
      const in_ = Math.floor(seat / starts);
      const start = seat % starts;
      const what = `row ${index}, week ${week}`;
      if (((due[phase] >>> week) & 1) === 0) found.push(`${what}: not due`);
      if (in_ < week || in_ >= week + series.every || in_ > grid.weeks) found.push(`${what}: in week ${in_}`);
      if ((((weeks[start] as number) >>> in_) & 1) === 0) found.push(`${what}: not free`);
      const day = in_ * 7 + (weekdays[start] as number);
      const repDay = day + (repShift[(variants[in_] as number) * starts + start] as number);
      const from = slots[seat] as number;
      sessions.push({ row, day, repDay, from, to: from + series.slots });
    });
  });
  sessions.sort((a, b) => a.from - b.from);
  const days = [...layout.dayCounts];
  sessions.forEach(({ row, day, repDay, from, to }, index) => {
    for (let slot = Math.max(0, from - gap); slot < to + gap; slot++) {
      if (((occupied[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) found.push(`slot ${slot} was taken`);
    }
    const others = sessions.slice(index + 1);
    if (others.some((other) => other.from < to + gap)) found.push(`two at slot ${from}`);
    const isMet = others.some(
      (other) =>
        other.row !== row &&
        other.row.series.rep === row.series.rep &&
        (other.day === day || other.repDay === repDay),
    );
    if (isMet && rules.sameDay === 'forbid') found.push(`a pair twice on day ${day}`);
    days[day] = (days[day] as number) + 1;
    if ((days[day] as number) > rules.sessionsPerDay) found.push(`too many on day ${day}`);
  });
  return found;
}

/**
 * What a session costs in the first week of the next quarter is what it cost when it came there, and what had no place
 * may find one.
 */
function isWithinQuarter({ grid, weekdays }: Layout, seatings: readonly Seating[]): boolean {
  return seatings.every(({ seats }) =>
    seats.every((seat) => seat !== HOMELESS && seat < grid.weeks * weekdays.length),
  );
}

describe('a search of any layout', () => {
  it('keeps every rule, and nothing that does not follow from the plan', () => {
    fc.assert(
      fc.property(drawnLayout, fc.nat(), (drawn, seed) => {
        const layout = layoutOf(drawn);
        const homes = homesOf(drawn, layout);
        const first = improve(layout, homes, seed, SEARCH);
        expect(faults()).toBe(0);
        expect(wrongs(layout, homes, first.seatings)).toEqual([]);
        // Laid out as it came out, it costs the same, and a search goes on from there.
        const start = first.seatings;
        const same = improve(layout, start, seed, { ...SEARCH, runs: 0, least: 0, each: 0, most: 0 });
        expect(faults()).toBe(0);
        if (isWithinQuarter(layout, start)) expect(same).toEqual({ ...first, bound: same.bound });
        const second = improve(layout, start, seed, SEARCH);
        expect(faults()).toBe(0);
        expect(wrongs(layout, homes, second.seatings)).toEqual([]);
        expect(second.cost).toBeLessThanOrEqual(same.cost);
      }),
      runs(60),
    );
  });

  // What a session of a fortnight loses in its other week is an estimate.
  it('costs what prices say it does at least, if all meet every week', () => {
    fc.assert(
      fc.property(drawnLayout, fc.nat(), (drawn, seed) => {
        const weekly = { ...drawn, rows: drawn.rows.map((row) => ({ ...row, every: 1 as const })) };
        const layout = layoutOf(weekly);
        const { bound, cost } = improve(layout, homesOf(weekly, layout), seed, SEARCH);
        expect(bound).toBeLessThanOrEqual(cost + 1e-6);
      }),
      runs(30),
    );
  });
});
