import type { Day, Instant } from '../model.ts';
import type { Evidence } from './evidence.ts';
import { openTime, type Span, without } from './free-time.ts';
import { type Attendant, daysOn, type Meeting } from './meeting.ts';

/** One person's side of the plan: when they could meet, and whom they meet, in both roles. */
export interface Diary {
  readonly open: readonly Span[];
  /** `open` without what the person has besides. */
  readonly free: readonly Span[];
  /** In order of their starts. */
  readonly meetings: readonly Meeting[];
  /** By the civil days they touch on the person's own clock. */
  readonly byDay: ReadonlyMap<Day, readonly Meeting[]>;
}

export type Diaries = (attendant: Attendant) => Diary;

const NO_MEETINGS: readonly Meeting[] = [];

/** Everybody's diary, written when it is first asked for. */
export function diariesOf({ meetings, plan, book, busy }: Evidence): Diaries {
  const mine = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const { person } of [meeting.manager, meeting.rep]) {
      const list = mine.get(person.email);
      if (list === undefined) mine.set(person.email, [meeting]);
      else list.push(meeting);
    }
  }
  const known = new Map<string, Diary>();
  return (attendant) => {
    const { person, zone } = attendant;
    let diary = known.get(person.email);
    if (diary === undefined) {
      const { firstDay, lastDay } = plan.horizon;
      // A fortnight that begins in the last week ends a week later; zones are a day apart.
      const open = openTime(person, zone, book, firstDay - 2, lastDay + 9);
      const own = mine.get(person.email) ?? NO_MEETINGS;
      const free = without(open, busy.get(person.email) ?? []);
      diary = { open, free, meetings: own, byDay: byDayOf(attendant, own) };
      known.set(person.email, diary);
    }
    return diary;
  };
}

function byDayOf(attendant: Attendant, meetings: readonly Meeting[]): Map<Day, Meeting[]> {
  const days = new Map<Day, Meeting[]>();
  for (const meeting of meetings) {
    for (const day of daysOn(attendant, meeting.start, meeting.end)) {
      const list = days.get(day);
      if (list === undefined) days.set(day, [meeting]);
      else list.push(meeting);
    }
  }
  return days;
}

/** Meetings that touch `start` to `end`, found among those of the days around. */
export function meetingsWithin({ meetings }: Diary, start: Instant, end: Instant): Meeting[] {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((meetings[middle]?.start ?? 0) < start - 1440) low = middle + 1;
    else high = middle;
  }
  const found: Meeting[] = [];
  for (let i = low; i < meetings.length; i++) {
    const meeting = meetings[i];
    if (meeting === undefined || meeting.start >= end) break;
    if (meeting.end > start) found.push(meeting);
  }
  return found;
}
