import type { Sitting } from '../sitting.ts';
import { daysAtWork } from './days-at-work.ts';
import { longerHours } from './longer-hours.ts';
import { moveSession } from './move-session.ts';
import { moveMeeting } from './other-calendars.ts';
import { allowSameDay, oneMoreADay, shorterBuffer, twoRules } from './other-rules.ts';
import type { Offer, Plight, Remedy } from './remedy.ts';
import { shorterSession } from './shorter-session.ts';

/** The TABLE of what could be changed for a session without a place. */
export const remedies: readonly Remedy[] = [
  allowSameDay,
  oneMoreADay,
  shorterBuffer,
  moveSession,
  shorterSession,
  moveMeeting,
  longerHours,
  twoRules,
  daysAtWork,
];

/** Where two empty calendars leave no start either, only these can. */
const forExcused: readonly Remedy[] = [longerHours, daysAtWork];

/** Days off, and two changes at once, are only worth naming where nothing smaller helps. */
const DEAR = 15;
const SHOWN = 3;
const TRIED = 8;

/** Plans with an offer's change; null where the session would still have no place. */
export type Try = (offer: Offer) => Sitting | null;

/** What would give the session a place, the least change first; each is planned with before it is named. */
export function whatWouldHelp(plight: Plight, plan: Try): string[] {
  const offers = (plight.excused ? forExcused : remedies)
    .flatMap((remedy) => remedy.offer(plight).map((offer) => ({ offer, sort: sortOf(remedy, offer) })))
    .sort((a, b) => a.offer.cost - b.offer.cost);
  const found = new Map<string, string>();
  let tried = 0;
  for (const { offer, sort } of offers) {
    if (found.size >= SHOWN || tried >= TRIED || (found.size > 0 && offer.cost >= DEAR)) break;
    if (found.has(sort)) continue;
    tried++;
    const place = plan(offer);
    if (place !== null) found.set(sort, offer.words(place));
  }
  return [...found.values()];
}

/** Of changes that only differ in how much of the same is asked of the same person, one is enough. */
function sortOf({ name }: Remedy, { change }: Offer): string {
  return change.what === 'hours' || change.what === 'meeting' ? `${name} ${change.email}` : name;
}
