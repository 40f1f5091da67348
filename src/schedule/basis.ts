import { axisFor, slotOf } from '../availability/axis.ts';
import { fnv1a, hexOf } from '../fnv1a.ts';
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
  let bits = fnv1a(JSON.stringify([input.roster.rules, input.roster.anchor]));
  for (const email of [...neighbourhood(trials, manager)].sort()) {
    const one = participants.get(email);
    if (one === undefined) continue;
    const { name, timeZone, workingHours, sessions, preferred, starts, ends } = one.person;
    bits = fnv1a(
      JSON.stringify([email, name, timeZone, workingHours, sessions, preferred, starts, ends]),
      bits,
    );
    bits = withWords(one.availability.open.subarray(from, to), bits);
    bits = withWords(one.availability.free.subarray(from, to), bits);
    const lines: string[] = [];
    for (const sittings of one.diary.days) {
      if (sittings === undefined) continue;
      for (const { monday, start, end, kind, rep } of sittings) {
        if (monday < firstDay || monday > lastDay) continue;
        lines.push(`${start - from * 32} ${end - start} ${kind} ${rep.person.email}`);
      }
    }
    bits = fnv1a(lines.sort().join('\n'), bits);
  }
  const basis = hexOf(bits);
  trials.bases.set(manager.email, basis);
  return basis;
}

/** Goes on with words of bits; what changes high bits alone must reach low ones, or two such changes would cancel out. */
function withWords(words: Uint32Array, from: number): number {
  let bits = from;
  // An iterator would make an object for each of some ten thousand words.
  for (let i = 0; i < words.length; i++) {
    bits = Math.imul(bits ^ (words[i] as number), 0x01000193);
    bits ^= bits >>> 15;
  }
  return bits;
}
