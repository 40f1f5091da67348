import type { Instant, PublishedSession } from '../../model.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { findZone, type Zone } from '../../time/zones/zone.ts';

/** The rule that comes closest to a series' sessions: the same time on every n-th week. */
export interface Rhythm {
  readonly zone: Zone;
  readonly minutes: number;
  readonly everyWeeks: number;
  /** When the rule has the session of a period, in minutes on the zone's clock. */
  readonly slotOf: (period: string) => Instant;
  /** The slots of the first and the last session. */
  readonly first: Instant;
  readonly last: Instant;
  /** Slots between them that no session stands for. */
  readonly except: readonly Instant[];
}

const WEEK = 7 * 1440;

/**
 * The rhythm of some sessions of one series, each of another period, in order of their starts: the weekday,
 * time and length that most of them have, of equals the latest. Weeks are counted by the sessions themselves,
 * so that another phase or anchor only leaves out more.
 */
export function rhythmOf(sessions: readonly [PublishedSession, ...PublishedSession[]]): Rhythm {
  const [first] = sessions;
  const zone = findZone((sessions.at(-1) ?? first).timeZone);
  if (zone === null) throw new Error(`unknown zone ${first.timeZone}`);
  const counts = new Map<string, number>();
  let best = { offset: 0, minutes: 0, count: 0 };
  for (const { period, start, minutes } of sessions) {
    const offset = start + zone.offsetAt(start) - mondayOf(period);
    const key = `${offset} ${minutes}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count >= best.count) best = { offset, minutes, count };
  }
  const slotOf = (period: string): Instant => mondayOf(period) + best.offset;
  const slots = sessions.map(({ period }) => slotOf(period)).sort((a, b) => a - b);
  const from = slots[0] ?? 0;
  const to = slots.at(-1) ?? 0;
  const step = slots.reduce((common, slot) => gcd(common, (slot - from) / WEEK), 0);
  const taken = new Set(slots);
  const except: Instant[] = [];
  for (let slot = from; step > 0 && slot <= to; slot += step * WEEK) {
    if (!taken.has(slot)) except.push(slot);
  }
  let begin = from;
  // A first time that comes twice or never would begin the rule at another for some readers.
  while (step > 0 && !isPlain(zone, begin)) {
    begin -= step * WEEK;
    except.unshift(begin);
  }
  return { zone, minutes: best.minutes, everyWeeks: step, slotOf, first: begin, last: to, except };
}

/** Whether no change of the clocks is near. */
function isPlain(zone: Zone, slot: Instant): boolean {
  return zone.offsetAt(slot - zone.offsetAt(slot) - 360) === zone.offsetAt(slot - zone.offsetAt(slot) + 360);
}

/** In minutes; periods of a plan are ISO weeks that exist. */
function mondayOf(period: string): number {
  return (mondayOfWeekLabel(period) ?? 0) * 1440;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
