import type { Day, HomeSlot, Instant } from '../model.ts';
import { quartersIn } from '../time/horizon.ts';
import { mondayOfWeekLabel } from '../time/week.ts';
import { findZone } from '../time/zones/zone.ts';
import type { Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';

/**
 * Where a meeting would be at home; null where its series has none. plan.json holds the home of the last quarter
 * in which the series is due. In quarters before it, where the home may have been another, it is where most of the
 * meetings are.
 */
export function homesOf({ plan, roster, meetings }: Evidence): (meeting: Meeting) => Instant | null {
  const rows = new Map(plan.series.map((row) => [seriesKey(row), row.home]));
  const quarters = quartersIn(plan.horizon, roster);
  const quarterOf = (monday: Day): Day =>
    quarters.findLast(({ firstDay }) => firstDay <= monday)?.firstDay ?? plan.horizon.firstDay;
  const lastQuarters = new Map<string, Day>();
  for (const row of [...plan.sessions, ...plan.unplaced]) {
    const quarter = quarterOf(mondayOfWeekLabel(row.period) ?? 0);
    lastQuarters.set(seriesKey(row), Math.max(quarter, lastQuarters.get(seriesKey(row)) ?? quarter));
  }
  const quarterKey = ({ monday, row }: Meeting): string => `${seriesKey(row)}\n${quarterOf(monday)}`;
  const usual = new Map<string, Map<string, { readonly home: HomeSlot; count: number }>>();
  for (const meeting of meetings) {
    if (meeting.isHistory || meeting.row.displaced !== null) continue;
    if (quarterOf(meeting.monday) === lastQuarters.get(seriesKey(meeting.row))) continue;
    const key = quarterKey(meeting);
    const seen = usual.get(key) ?? new Map();
    usual.set(key, seen);
    const home = slotOf(meeting);
    const name = `${home.weekday} ${home.minute}`;
    seen.set(name, { home, count: (seen.get(name)?.count ?? 0) + 1 });
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
