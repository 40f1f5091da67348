import { busyTeams, ownUids } from '../../calendar/own-uids.ts';
import { readBusy } from '../../calendar/read-busy.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant, PublishedPlan, Roster } from '../../model.ts';
import { findZone } from '../../time/zones/zone.ts';
import type { Source } from '../read-source.ts';

export interface BusyTimes {
  /** By e-mail. */
  readonly spans: ReadonlyMap<string, readonly { readonly start: Instant; readonly end: Instant }[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What people have besides the sessions of a plan, from the calendars that the roster names. */
export async function busyTimes(
  roster: Roster,
  calendars: ReadonlyMap<string, Source>,
  plan: PublishedPlan,
): Promise<BusyTimes> {
  const { firstDay, lastDay } = plan.horizon;
  // Two days for the zones; a fortnight that begins in the last week ends a week later.
  const window = { from: (firstDay - 2) * 1440, to: (lastDay + 10) * 1440 };
  const uids = ownUids(busyTeams(roster.people, [plan]), [plan], window);
  const spans = new Map<string, { start: Instant; end: Instant }[]>();
  const diagnostics: Diagnostic[] = [];
  for (const person of roster.people) {
    const zone = findZone(person.timeZone);
    const isOwn = uids(person.email);
    const own: { start: Instant; end: Instant }[] = [];
    for (const { path } of person.busy) {
      const source = calendars.get(path);
      if (source === undefined || zone === null) continue;
      const outcome = await readBusy(source, window, zone, isOwn);
      diagnostics.push(...outcome.diagnostics);
      for (const { start, end } of outcome.value ?? []) own.push({ start, end });
    }
    if (own.length > 0) spans.set(person.email, own);
  }
  return { spans, diagnostics };
}
