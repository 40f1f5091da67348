import type { PublishedPlan, PublishedSession, Unplaced } from '../../src/model.ts';
import { formatDay, formatMinute } from '../../src/time/day.ts';
import { findZone } from '../../src/time/zones/zone.ts';
import type { VerifyInput } from '../../src/verify/verify.ts';

/** Changes calendars and plan.json alike, as a planner with a bug would. */

/** The session with other values, in both. */
export function changed(
  input: VerifyInput,
  row: PublishedSession,
  change: Partial<Pick<PublishedSession, 'start' | 'minutes' | 'displaced'>>,
): VerifyInput {
  const next = { ...row, ...change };
  const status = next.displaced === null ? '' : 'X-CADENCE-STATUS:displaced\r\n';
  const text = (block: string): string =>
    block
      .replace(/DTSTART[;:][^\r]*/, () => time('DTSTART', next, next.start))
      .replace(/DTEND[;:][^\r]*/, () => time('DTEND', next, next.start + next.minutes))
      .replace(/X-CADENCE-STATUS:displaced\r\n/, '')
      .replace(/(X-CADENCE-PERIOD:.*\r\n)/, `$1${status}`);
  return inPlan(inEvent(input, row.uid, text), {
    sessions: input.plan.sessions.map((each) => (each === row ? next : each)),
  });
}

/** The session gone from both, and said to be unplaced where `unplaced` is given. */
export function dropped(input: VerifyInput, row: PublishedSession, unplaced: Unplaced | null): VerifyInput {
  return inPlan(
    inEvent(input, row.uid, () => ''),
    {
      sessions: input.plan.sessions.filter((each) => each !== row),
      unplaced: unplaced === null ? input.plan.unplaced : [...input.plan.unplaced, unplaced],
    },
  );
}

export function inPlan(input: VerifyInput, change: Partial<PublishedPlan>): VerifyInput {
  return { ...input, plan: { ...input.plan, ...change } };
}

/** The calendars with one event's block rewritten. */
export function inEvent(input: VerifyInput, uid: string, rewrite: (block: string) => string): VerifyInput {
  return inCalendars(input, (text) =>
    text.includes(`UID:${uid}\r\n`)
      ? text.replace(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g, (block) =>
          block.includes(`UID:${uid}\r\n`) ? rewrite(block) : block,
        )
      : text,
  );
}

export function inCalendars(input: VerifyInput, rewrite: (text: string) => string): VerifyInput {
  const calendars = input.calendars.map((each) => ({
    ...each,
    text: each.text === null ? null : rewrite(each.text),
  }));
  return { ...input, calendars };
}

function time(name: string, { timeZone }: PublishedSession, instant: number): string {
  const offset = findZone(timeZone)?.offsetAt(instant) ?? 0;
  return `${name};TZID=${timeZone}:${compact(instant + offset)}`;
}

function compact(minutes: number): string {
  const day = Math.floor(minutes / 1440);
  return `${formatDay(day)}T${formatMinute(minutes - day * 1440)}00`.replace(/[-:]/g, '');
}
