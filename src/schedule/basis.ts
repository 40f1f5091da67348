import { axisFor, slotOf } from '../availability/axis.ts';
import type { Person } from '../model.ts';
import { neighbourhood, type Trials } from './trial.ts';

/**
 * Hash of all that an explanation of a manager's unplaced sessions follows from, but for the clock: the calendars and
 * the quarter's sessions of everybody who shares time with the team, and the rules. Eight hexadecimal digits.
 */
export function basisOf(trials: Trials, manager: Person): string {
  const known = trials.bases.get(manager.email);
  if (known !== undefined) return known;
  const { participants, input } = trials.planning;
  const { firstDay, lastDay } = trials.horizon;
  // The quarter's own stretch of the axis: planned with others or alone, it comes to the same.
  const own = axisFor(trials.horizon);
  const from = slotOf(input.axis, own.start) / 32;
  const to = from + own.slots / 32;
  const hash = fnv();
  hash.text(JSON.stringify([input.roster.rules, input.roster.anchor]));
  for (const email of [...neighbourhood(trials, manager)].sort()) {
    const one = participants.get(email);
    if (one === undefined) continue;
    const { name, timeZone, workingHours, sessions, preferred, starts, ends } = one.person;
    hash.text(JSON.stringify([email, name, timeZone, workingHours, sessions, preferred, starts, ends]));
    hash.words(one.availability.open.subarray(from, to));
    hash.words(one.availability.free.subarray(from, to));
    const held = one.diary.days.flatMap((day) => day ?? []);
    const ours = held.filter(({ monday }) => monday >= firstDay && monday <= lastDay);
    const lines = ours.map(
      ({ start, end, kind, rep }) => `${start - from * 32} ${end - start} ${kind} ${rep.person.email}`,
    );
    hash.text(lines.sort().join('\n'));
  }
  const basis = hash.hex();
  trials.bases.set(manager.email, basis);
  return basis;
}

/** FNV-1a, by words and by UTF-16 units. */
function fnv(): { text: (text: string) => void; words: (words: Uint32Array) => void; hex: () => string } {
  let state = 0x811c9dc5;
  const mix = (word: number): void => {
    state = Math.imul(state ^ word, 0x01000193);
    state ^= state >>> 15;
  };
  return {
    text: (text) => {
      for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
      mix(0x10000);
    },
    words: (words) => {
      for (const word of words) mix(word);
    },
    hex: () => (state >>> 0).toString(16).padStart(8, '0'),
  };
}
