import type { Day } from '../model.ts';
import type { Sitting } from './sitting.ts';
import { dayAt, type WallClock } from './wall-clock.ts';

/** One person's sessions in both roles, under each civil day (in the person's zone) they touch. */
export interface Diary {
  readonly clock: WallClock;
  /** From `clock.firstDay`; a day without sessions has no list. */
  readonly days: (Sitting[] | undefined)[];
}

const NONE: readonly Sitting[] = [];

export function emptyDiary(clock: WallClock): Diary {
  return { clock, days: new Array(clock.dayStarts.length) };
}

export function sittingsOn(diary: Diary, day: Day): readonly Sitting[] {
  return diary.days[day - diary.clock.firstDay] ?? NONE;
}

/** Every day that has sessions, first to last. */
export function eachDayWithSessions(
  { clock, days }: Diary,
  visit: (day: Day, sittings: readonly Sitting[]) => void,
): void {
  // Passes over the days that have no list.
  days.forEach((sittings, i) => {
    if (sittings !== undefined && sittings.length > 0) visit(clock.firstDay + i, sittings);
  });
}

/** Whether a session touches start <= slot < end; who knows the days that these slots are on says so. */
export function isTaken(
  diary: Diary,
  start: number,
  end: number,
  first: Day = dayAt(diary.clock, start),
  last: Day = dayAt(diary.clock, end - 1),
): boolean {
  for (let day = first; day <= last; day++) {
    for (const sitting of sittingsOn(diary, day)) if (sitting.start < end && sitting.end > start) return true;
  }
  return false;
}

/** All sessions that touch start <= slot < end, first to last. */
export function sittingsWithin(diary: Diary, start: number, end: number): Sitting[] {
  const found: Sitting[] = [];
  const last = dayAt(diary.clock, end - 1);
  for (let day = dayAt(diary.clock, start); day <= last; day++) {
    for (const sitting of sittingsOn(diary, day)) {
      if (sitting.start < end && sitting.end > start && !found.includes(sitting)) found.push(sitting);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Writes a session into both people's diaries. */
export function enter(sitting: Sitting): void {
  write(sitting.manager.diary, sitting, sitting.managerFirst, sitting.managerLast);
  write(sitting.rep.diary, sitting, sitting.repFirst, sitting.repLast);
}

/** Takes a session out of both people's diaries. */
export function strike(sitting: Sitting): void {
  wipe(sitting.manager.diary, sitting, sitting.managerFirst, sitting.managerLast);
  wipe(sitting.rep.diary, sitting, sitting.repFirst, sitting.repLast);
}

function write(diary: Diary, sitting: Sitting, first: Day, last: Day): void {
  for (let day = first; day <= last; day++) {
    const index = day - diary.clock.firstDay;
    const sittings = diary.days[index];
    if (sittings === undefined) diary.days[index] = [sitting];
    else sittings.push(sitting);
  }
}

function wipe(diary: Diary, sitting: Sitting, first: Day, last: Day): void {
  for (let day = first; day <= last; day++) {
    const sittings = diary.days[day - diary.clock.firstDay];
    const at = sittings?.indexOf(sitting) ?? -1;
    if (at !== -1) sittings?.splice(at, 1);
  }
}
