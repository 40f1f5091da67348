import type { HomeSlot, Instant } from '../model.ts';
import { quartersIn } from '../time/horizon.ts';
import { findZone } from '../time/zones/zone.ts';
import type { Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';

/**
 * Where a meeting would be at home; null where its series has none. plan.json holds the home of a horizon's last
 * quarter. In quarters before it, where the home may have been another, it is where most of them are.
 */
export function homesOf({ plan, roster, meetings }: Evidence): (meeting: Meeting) => Instant | null {
  const rows = new Map(plan.series.map((row) => [seriesKey(row), row.home]));
  const quarters = quartersIn(plan.horizon, roster);
  const last = quarters.at(-1)?.firstDay ?? plan.horizon.firstDay;
  const usual = new Map<string, Map<string, { readonly home: HomeSlot; count: number }>>();
  for (const meeting of meetings) {
    if (meeting.isHistory || meeting.monday >= last || meeting.row.displaced !== null) continue;
    const key = quarterKey(meeting);
    const seen = usual.get(key) ?? new Map();
    usual.set(key, seen);
    const home = slotOf(meeting);
    const name = `${home.weekday} ${home.minute}`;
    seen.set(name, { home, count: (seen.get(name)?.count ?? 0) + 1 });
  }
  function quarterKey({ monday, row }: Meeting): string {
    const quarter = quarters.find(({ firstDay, lastDay }) => monday >= firstDay && monday <= lastDay);
    return `${seriesKey(row)}\n${quarter?.firstDay}`;
  }
  return (meeting) => {
    const seen = [...(usual.get(quarterKey(meeting))?.values() ?? [])].sort((a, b) => b.count - a.count);
    const home = seen[0]?.home ?? rows.get(seriesKey(meeting.row)) ?? null;
    return home === null ? null : startAt(home, meeting);
  };
}

function seriesKey({ manager, rep, kind }: Pick<Meeting['row'], 'manager' | 'rep' | 'kind'>): string {
  return `${manager}\n${rep}\n${kind}`;
}

function slotOf({ start, manager: { zone }, monday }: Meeting): HomeSlot {
  const { day, minute } = zone.toWall(start);
  // A home in a fortnight's second week is none: it is told as such when it is compared.
  return { weekday: (day - monday) as HomeSlot['weekday'], minute, timeZone: zone.name };
}

function startAt({ weekday, minute, timeZone }: HomeSlot, { monday, manager }: Meeting): Instant {
  return (findZone(timeZone) ?? manager.zone).toInstant(monday + weekday, minute);
}
