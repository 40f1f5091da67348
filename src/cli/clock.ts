import type { Instant } from '../model.ts';
import { parseDay, yearOf } from '../time/day.ts';
import { parseInstant } from '../time/instant.ts';
import { cannotRun } from './diagnose.ts';
import { mustBePlannable } from './planned-year.ts';
import type { World } from './world/world.ts';

export interface Clock {
  readonly now: Instant;
  /** Seconds of UTC from 1970 where somebody named the time; null where it is only the machine's. */
  readonly stamp: number | null;
}

/** `--now` before SOURCE_DATE_EPOCH before the machine's clock. */
export function readClock(now: string | null, world: World): Clock {
  if (now !== null) {
    const day = parseDay(now);
    const instant = day === null ? parseInstant(now) : day * 1440;
    if (instant === null || instant < 0) {
      throw cannotRun(
        'bad-value',
        `--now cannot be "${now}"`,
        'write 2027-01-05T14:00:00Z, or 2027-01-05 for its midnight in UTC',
      );
    }
    mustBePlannable(yearAt(instant), '--now', now);
    return { now: instant, stamp: instant * 60 };
  }
  const epoch = world.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return { now: Math.floor(world.now() / 60_000), stamp: null };
  if (!/^\d{1,12}$/.test(epoch)) {
    throw cannotRun(
      'bad-clock',
      `SOURCE_DATE_EPOCH cannot be "${epoch}"`,
      'it is whole seconds since 1970; unset it, or give --now',
    );
  }
  const seconds = Number(epoch);
  const instant = Math.floor(seconds / 60);
  mustBePlannable(yearAt(instant), 'SOURCE_DATE_EPOCH', epoch);
  return { now: instant, stamp: seconds };
}

function yearAt(instant: Instant): number {
  return yearOf(Math.floor(instant / 1440));
}
