import type { Agenda, PublishedSession } from '../model.ts';
import { formatDay, formatMinute } from '../time/day.ts';
import { formatInstant } from '../time/instant.ts';
import { findZone } from '../time/zones/zone.ts';
import { timedItems } from './timed-items.ts';

/** A session with its agenda, as a program reads it; items say the minutes they run from and to. */
export function agendaRecord(session: PublishedSession, agenda: Agenda): object {
  const { uid, kind, manager, rep, period, start, minutes, timeZone, title } = session;
  const wall = findZone(timeZone)?.toWall(start);
  const localStart = wall === undefined ? null : `${formatDay(wall.day)}T${formatMinute(wall.minute)}`;
  return {
    uid,
    kind,
    manager,
    rep,
    period,
    start: formatInstant(start),
    end: formatInstant(start + minutes),
    localStart,
    timeZone,
    title,
    agenda: { purpose: agenda.purpose, preparation: agenda.preparation, items: timedItems(agenda) },
  };
}
