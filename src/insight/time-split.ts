import type { Kind, PublishedSession } from '../model.ts';

/** Minutes a manager gives to each side, over a whole horizon. */
export interface TimeSplit {
  readonly management: number;
  readonly leadership: number;
}

const leads: Readonly<Record<Kind, boolean>> = { 'pipeline-review': false, 'development-session': true };

/** Adds up the minutes of confirmed sessions, by what their kind is for. */
export function timeSplit(sessions: Iterable<PublishedSession>): TimeSplit {
  let management = 0;
  let leadership = 0;
  for (const session of sessions) {
    if (session.status !== 'confirmed') continue;
    if (leads[session.kind]) leadership += session.minutes;
    else management += session.minutes;
  }
  return { management, leadership };
}

/** The share of leadership that is aimed at: at least half of the time spent with the team. */
export const TARGET_SHARE = 0.5;

/** Leadership minutes over leadership and management minutes, 0 to 1; null where there are none. */
export function leadershipShare(split: TimeSplit): number | null {
  const total = split.management + split.leadership;
  return total === 0 ? null : split.leadership / total;
}

/** Leadership minutes a week that are missing for the target share; 0 where it is reached. */
export function missingLeadership(split: TimeSplit, weeks: number): number {
  const wanted = (TARGET_SHARE / (1 - TARGET_SHARE)) * split.management;
  return Math.max(0, Math.ceil((wanted - split.leadership) / weeks));
}
