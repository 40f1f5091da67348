import { axisFor, SLOT, slotOf } from '../availability/axis.ts';
import { fnv1a, hexOf, START } from '../fnv1a.ts';
import type { Horizon, Person } from '../model.ts';
import { type Diary, eachDayWithSessions } from './diary.ts';
import type { Participant } from './participant.ts';
import { send, startedEngine } from './search/engine.ts';
import { neighbourhood, type Trials } from './trial.ts';

/**
 * Hash of all that an explanation of a manager's unplaced sessions follows from, but for the clock: the calendars and
 * the quarter's sessions of everybody who shares time with the team, and the rules. Eight hexadecimal digits.
 */
export function basisOf(trials: Trials, manager: Person): string {
  const known = trials.bases.get(manager.email);
  if (known !== undefined) return known;
  const { participants, input } = trials.planning;
  // The quarter's own stretch of the axis: planned with others or alone, it comes to the same.
  const own = axisFor(trials.horizon);
  const from = slotOf(input.axis, own.start) / 32;
  const to = from + own.slots / 32;
  const ownEnd = own.start + own.slots * SLOT;
  let bits = withText(JSON.stringify([input.roster.rules, input.roster.anchor]));
  for (const email of [...neighbourhood(trials, manager)].sort()) {
    const one = participants.get(email);
    if (one === undefined) continue;
    const { name, timeZone, workingHours, sessions, preferred, starts, ends } = one.person;
    bits = withText(
      JSON.stringify([email, name, timeZone, workingHours, sessions, preferred, starts, ends]),
      bits,
    );
    bits = withWords(one.availability.open, from, to, bits);
    // Without meetings they are free whenever they are at work.
    if (one.availability.busy.some(({ start, end }) => start < ownEnd && end > own.start)) {
      bits = withWords(one.availability.free, from, to, bits);
    }
    bits = stir(bits, sessionsIn(one.diary, trials.horizon, from * 32));
  }
  const basis = hexOf(bits);
  trials.bases.set(manager.email, basis);
  return basis;
}

/** Goes on with a text as `fnv1a` does, which takes a small plan long for as many words as people's rows have. */
export function withText(text: string, before = START): number {
  const octets = Buffer.from(text, 'utf16le');
  return startedEngine().fnv1a(send([before, octets.length, octets]));
}

/** Goes on with words of a bitset. */
export function withWords(words: Uint32Array, from: number, to: number, before: number): number {
  return startedEngine().stirAll(send([before, to - from, words.subarray(from, to)]));
}

/** What a quarter's sessions in a diary come to, in whatever order they were entered. */
function sessionsIn(diary: Diary, { firstDay, lastDay }: Horizon, origin: number): number {
  let sum = 0;
  eachDayWithSessions(diary, (_, sittings) => {
    for (const { monday, start, end, kind, rep } of sittings) {
      if (monday < firstDay || monday > lastDay) continue;
      const what = stir(hashOf(rep), kind === 'pipeline-review' ? 1 : 2);
      sum = (sum + stir(stir(what, start - origin), end - start)) | 0;
    }
  });
  return sum;
}

const hashes = new WeakMap<Participant, number>();

function hashOf(rep: Participant): number {
  let bits = hashes.get(rep);
  if (bits === undefined) {
    bits = fnv1a(rep.person.email);
    hashes.set(rep, bits);
  }
  return bits;
}

/** Goes on with a number of 32 bits: Marsaglia's xorshift, after which no change undoes another soon. */
export function stir(before: number, word: number): number {
  let bits = before ^ word;
  bits ^= bits << 13;
  bits ^= bits >>> 17;
  bits ^= bits << 5;
  return bits;
}
