import type { EventContent, EventMore } from '../calendar/event.ts';
import { murmur3 } from '../calendar/octets/octets.ts';
import type { Agenda, CalendarLook, Kind, Layout, Roster, RosterText } from '../model.ts';
import { agendaHtml } from './agenda-html.ts';
import { isUsual } from './layout.ts';
import { lookOf } from './look-of.ts';
import type { SessionEvent } from './session-events.ts';
import type { NameOf } from './shown-names.ts';

/** Whether a text may stand in the sessions of a kind. */
export type MayStand = (text: string, kind: Kind) => boolean;

export interface Planned {
  readonly roster: Roster;
  /** Aligned with `agendas`. */
  readonly events: readonly SessionEvent[];
  readonly agendas: readonly Agenda[];
  readonly nameOf: NameOf;
  readonly layout: Layout;
}

/** The events with what the roster has calendar programs show of them; their fingerprints cover it. */
export function shownEvents(
  { roster, events, agendas, nameOf, layout }: Planned,
  mayStand: MayStand,
): SessionEvent[] {
  const people = new Map(roster.people.map((person) => [person.email, person]));
  // In another file an event is another, so that it outranks what takes it out of the file it was in.
  const where = isUsual(layout) ? {} : { layout };
  return events.map((event, i) => {
    const { manager, rep, kind } = event.session;
    const look = lookOf(roster, people.get(manager), people.get(rep), kind);
    const invited = layout.form === 'invitations' ? { attendees: attendeesOf(event.session, nameOf) } : {};
    const more = { ...moreOf(look, kind, mayStand), ...invited };
    const agenda = look.html ? agendas[i] : undefined;
    if (agenda === undefined) return shownEvent(event, look.reminders ?? [], more, where);
    const html = agendaHtml(`${nameOf(rep, kind)} and ${nameOf(manager, kind)}`, agenda);
    return shownEvent(event, look.reminders ?? [], { ...more, html }, { ...where, html: true });
  });
}

function shownEvent(
  event: SessionEvent,
  alarms: readonly number[],
  more: EventMore,
  besides: object,
): SessionEvent {
  // The agenda itself is no part of the look: it changes with every session.
  const said = JSON.stringify([alarms, { ...more, html: undefined, ...besides }]);
  if (said === NOTHING) return event;
  const content: EventContent = { ...event.content, alarms, more };
  const fingerprint = murmur3(`${said}\n${more.html ?? ''}\n${event.fingerprint}`);
  return { ...event, content, fingerprint, look: murmur3(said).slice(0, 16) };
}

/** Whom an invitation is for: the manager who holds the session, and the rep. */
export function attendeesOf(
  { manager, rep, kind }: SessionEvent['session'],
  nameOf: NameOf,
): NonNullable<EventMore['attendees']> {
  return [
    { name: nameOf(manager, kind), email: manager, role: 'chair' },
    { name: nameOf(rep, kind), email: rep, role: 'required' },
  ];
}

const NOTHING = JSON.stringify([[], {}]);

function moreOf({ location, conference, color }: CalendarLook, kind: Kind, mayStand: MayStand): EventMore {
  const shown = (value: RosterText | null | undefined): string | null =>
    value && mayStand(value.text, kind) ? value.text : null;
  const link = shown(conference);
  // Few programs read CONFERENCE (RFC 7986 section 5.11); all show LOCATION, and most make a link of it.
  const place = shown(location) ?? link;
  return {
    ...(place === null ? {} : { location: place }),
    ...(link === null ? {} : { conference: link }),
    ...(color ? { color: color.name } : {}),
  };
}
