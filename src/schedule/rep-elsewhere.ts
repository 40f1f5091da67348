import type { Rules } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { eachDayWithSessions } from './diary.ts';
import type { OpenSeries } from './due.ts';
import type { HomeCandidates } from './home-candidates.ts';
import { bufferSlots } from './rules/buffer.ts';
import { dayAt, minuteAt } from './wall-clock.ts';

/**
 * Takes from a series' possible homes the weeks in which the rep meets somebody else at that time, or has a
 * full day: sessions with a team of the rep's own, published before, or with a manager of before.
 */
export function withoutOthersOfRep(
  { rep, manager, grid, slots }: OpenSeries,
  candidates: HomeCandidates,
  rules: Rules,
): void {
  const gap = bufferSlots(rules.buffer) * 5;
  eachDayWithSessions(rep.diary, (repDay, sittings) => {
    if (repDay < grid.firstDay - 1 || repDay > grid.firstDay + grid.weeks * 7) return;
    if (sittings.length >= rules.sessionsPerDay) closeDay(candidates, repDay, grid.firstDay, grid.weeks);
    for (const sitting of sittings) {
      if (sitting.manager === manager) continue;
      const day = dayAt(grid.clock, sitting.start);
      const week = Math.floor((day - grid.firstDay) / 7);
      if (week < 0 || week >= grid.weeks) continue;
      const from = weekdayOf(day) * 1440 + minuteAt(grid.clock, sitting.start, day);
      const to = from + (sitting.end - sitting.start) * 5 + gap;
      for (let i = 0; i < candidates.minutes.length; i++) {
        const minute = candidates.minutes[i] as number;
        if (minute < to && minute + slots * 5 + gap > from) {
          candidates.weeks[i] = (candidates.weeks[i] as number) & ~(1 << week);
        }
      }
    }
  });
}

function closeDay(candidates: HomeCandidates, repDay: number, firstDay: number, weeks: number): void {
  for (let i = 0; i < candidates.minutes.length; i++) {
    const weekday = Math.floor((candidates.minutes[i] as number) / 1440);
    const offset = repDay - (candidates.repShift[i] as number) - weekday - firstDay;
    if (offset % 7 !== 0 || offset < 0 || offset >= weeks * 7) continue;
    candidates.weeks[i] = (candidates.weeks[i] as number) & ~(1 << (offset / 7));
  }
}
