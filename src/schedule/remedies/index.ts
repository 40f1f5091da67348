import { daysAtWork } from './days-at-work.ts';
import { longerHours } from './longer-hours.ts';
import { moveMeeting } from './other-calendars.ts';
import { allowSameDay, oneMoreADay, shorterBuffer } from './other-rules.ts';
import type { Help, Plight, Remedy } from './remedy.ts';
import { shorterSession } from './shorter-session.ts';

/** The TABLE of what could be changed for a session without a place. */
export const remedies: readonly Remedy[] = [
  allowSameDay,
  oneMoreADay,
  shorterBuffer,
  shorterSession,
  moveMeeting,
  longerHours,
  daysAtWork,
];

/** Where two empty calendars leave no start either, only these can. */
const forExcused: readonly Remedy[] = [longerHours, daysAtWork];

/** Days off are only worth naming where nothing smaller helps. */
const DEAR = 20;
const SHOWN = 4;

/** What would give the session a place, the least change first. */
export function whatWouldHelp(plight: Plight): string[] {
  const offers: Help[] = (plight.excused ? forExcused : remedies).flatMap((remedy) => [
    ...remedy.offer(plight),
  ]);
  offers.sort((a, b) => a.cost - b.cost);
  const cheap = offers.filter(({ cost }) => cost < DEAR);
  return (cheap.length > 0 ? cheap : offers).slice(0, SHOWN).map(({ words }) => words);
}
