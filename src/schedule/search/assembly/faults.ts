import {
  cost,
  DAY_MARGIN,
  dayCounts,
  days,
  daysOfOthers,
  homesOn,
  occupied,
  phases,
  rowAt,
  rowCount,
  words,
  wordsOfOthers,
} from './board';
import { openState, takeOff } from './state';

/**
 * What is kept beside the plan and does not follow from it, as bits: once everything is taken off the board, nothing
 * may be left of the cost (1), the manager's calendar (2) and days (4), the template (8), or the days of pairs (16).
 * Then all is put back.
 */
export function faults(): i32 {
  const plan = openState();
  plan.keep();
  takeOff();
  let found = cost === 0 ? 0 : 1;
  for (let word = 0; word < words; word++) if (occupied[word] !== wordsOfOthers[word]) found |= 2;
  for (let day = 0; day < days; day++) if (dayCounts[day] !== daysOfOthers[day]) found |= 4;
  for (let at = 0; at < 14; at++) if (homesOn(0, at).count !== 0) found |= 8;
  if (phases[0] !== 0 || phases[1] !== 0) found |= 8;
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    for (let day = -DAY_MARGIN; day < days + DAY_MARGIN; day++)
      if (row.onDay[day] + row.onRepDay[day] > 0) found |= 16;
  }
  plan.bringBack();
  if (cost !== plan.cost) found |= 1;
  return found;
}
