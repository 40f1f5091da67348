import type { Instant } from '../../model.ts';
import { UTC } from './clock.ts';
import { type Exception, endOf, type Meeting, secondsAt } from './meeting.ts';
import { occurrencesOf } from './recurrence.ts';

export interface Occurrence {
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string | null;
}

/** When the meetings of a file take place within the window: series unfolded, exceptions put in their places. */
export function occurrencesIn(
  meetings: readonly Meeting[],
  window: { readonly from: Instant; readonly to: Instant },
): Occurrence[] {
  const exceptions = new Map<string, Exception[]>();
  const current = latest(meetings);
  for (const { uid, replaces } of current) {
    if (uid === null || replaces === null) continue;
    const known = exceptions.get(uid);
    if (known === undefined) exceptions.set(uid, [replaces]);
    else known.push(replaces);
  }
  const found: Occurrence[] = [];
  for (const meeting of current) {
    if (!meeting.isBusy) continue;
    const replaced = meeting.replaces === null ? exceptions.get(meeting.uid ?? '') : undefined;
    const removed = [...meeting.removed, ...(replaced ?? [])];
    for (const [start, end] of times(meeting, window, removed)) {
      if (start < window.to && end > window.from && end > start)
        found.push({ start, end, title: meeting.title });
    }
  }
  return found;
}

/** Of one event in several revisions the last counts (RFC 5546 section 2.1.5). */
function latest(meetings: readonly Meeting[]): readonly Meeting[] {
  const byIdentity = new Map<string, Meeting>();
  const nameless: Meeting[] = [];
  for (const meeting of meetings) {
    if (meeting.uid === null) {
      nameless.push(meeting);
      continue;
    }
    const identity = `${meeting.uid}\n${JSON.stringify(meeting.replaces)}`;
    const known = byIdentity.get(identity);
    if (known === undefined || meeting.sequence >= known.sequence) byIdentity.set(identity, meeting);
  }
  return [...byIdentity.values(), ...nameless];
}

/** Starts and ends of one meeting around the window, each once. */
function times(
  meeting: Meeting,
  window: { readonly from: Instant; readonly to: Instant },
  removed: readonly Exception[],
): ReadonlyMap<Instant, Instant> {
  const { start, clock, span, rules, added } = meeting;
  const ends = new Map<Instant, Instant>();
  const instants = new Set<Instant>();
  const days = new Set<number>();
  for (const exception of removed) {
    if ('at' in exception) instants.add(exception.at);
    else days.add(exception.day);
  }
  const add = (day: number, second: number): void => {
    const at = Math.floor(secondsAt({ day, second }, clock) / 60);
    if (!instants.has(at) && !days.has(day)) ends.set(at, endOf({ day, second }, clock, span));
  };
  // DTSTART is the first of a series even where the rule does not name it.
  add(start.day, start.second);
  const lasting = span.days + Math.ceil(span.seconds / 86_400);
  const firstDay = Math.floor(window.from / 1440) - lasting - 2;
  const lastDay = Math.ceil(window.to / 1440) + 2;
  for (const rule of rules) {
    const { until } = rule;
    const last =
      until === null ? Number.POSITIVE_INFINITY : secondsAt(until, until.form === 'utc' ? UTC : clock);
    for (const { day, second } of occurrencesOf(rule, start, firstDay, lastDay)) {
      if (secondsAt({ day, second }, clock) > last) break;
      add(day, second);
    }
  }
  for (const { moment, clock: own, end } of added) {
    const at = Math.floor(secondsAt(moment, own) / 60);
    if (!instants.has(at) && !days.has(moment.day)) ends.set(at, end ?? endOf(moment, own, span));
  }
  return ends;
}
