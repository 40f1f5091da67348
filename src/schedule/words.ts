import type { Kind } from '../model.ts';
import { formatDayForPeople, formatMinute } from '../time/day.ts';
import type { Sitting } from './sitting.ts';
import { dayAt, minuteAt, type WallClock } from './wall-clock.ts';

/**
 * How reasons speak of sessions. They end up in both calendars, and a development session's must not
 * name the other kind by its subject: hence plain "review".
 */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'review',
  'development-session': 'development session',
};

/** `Tue 5 Jan 09:00` */
export function momentWords(clock: WallClock, slot: number): string {
  const day = dayAt(clock, slot);
  return `${formatDayForPeople(day)} ${formatMinute(minuteAt(clock, slot, day))}`;
}

/** `Tue 5 Jan 09:00-09:30` */
export function stretchWords(clock: WallClock, start: number, end: number): string {
  const last = end - 1;
  const minute = minuteAt(clock, last, dayAt(clock, last)) + 5;
  return `${momentWords(clock, start)}-${formatMinute(minute)}`;
}

/** `Grace Hopper's review with Ada Lovelace, Tue 5 Jan 09:00-09:30`, on the manager's clock. */
export function sittingWords(sitting: Sitting): string {
  const { manager, rep, kind, start, end } = sitting;
  return `${possessive(manager.person.name)} ${KIND_WORDS[kind]} with ${rep.person.name}, ${stretchWords(manager.clock, start, end)}`;
}

export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
