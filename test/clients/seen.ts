import ICAL from 'ical.js';

/** An event, or one of those that it recurs as, as any client should see it; minutes of UTC. */
export interface Seen {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly html: string;
  readonly status: string;
}

/** ical.js gives the value of a property that it does not know as it stands; that of X-ALT-DESC is a TEXT. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

/** By time, then by title. */
export function inOrder(a: Pick<Seen, 'start' | 'summary'>, b: Pick<Seen, 'start' | 'summary'>): number {
  return a.start - b.start || (a.summary < b.summary ? -1 : a.summary > b.summary ? 1 : 0);
}

/** The events of a calendar as ical.js reads them, rules unfolded, in order. */
export function seenByIcalJs(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => {
    const tzid = String(component.getFirstPropertyValue('tzid'));
    return [tzid, new ICAL.Timezone({ component, tzid })] as const;
  });
  for (const [tzid, zone] of zones) ICAL.TimezoneService.register(zone, tzid);
  const events = calendar.getAllSubcomponents('vevent');
  const overrides = events.filter((event) => event.hasProperty('recurrence-id'));
  const seen: Seen[] = [];
  for (const master of events) {
    if (overrides.includes(master)) continue;
    const uid = master.getFirstPropertyValue('uid');
    const exceptions = overrides.filter((each) => each.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(master, { exceptions, strictExceptions: true });
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next);
      const said = (name: string): string => String(item.component.getFirstPropertyValue(name) ?? '');
      seen.push({
        uid: said('uid'),
        start: startDate.toUnixTime() / 60,
        end: endDate.toUnixTime() / 60,
        summary: said('summary'),
        description: said('description'),
        location: said('location'),
        html: unescaped(said('x-alt-desc')),
        status: said('status').toLowerCase(),
      });
      if (!event.isRecurring()) break;
    }
  }
  ICAL.TimezoneService.reset();
  return seen.sort(inOrder);
}
