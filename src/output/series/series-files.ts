import { contentLines } from '../../calendar/content-lines.ts';
import { type Calendar, calendarChunks, zoneSpans } from '../../calendar/write-calendar.ts';
import type { ManagerFolder, PublishedSeries, PublishedSession } from '../../model.ts';
import type { CalendarStyle } from '../calendar-style.ts';
import type { IcsFile, IcsInput } from '../ics.ts';
import { shelfName } from '../shelf-name.ts';
import type { Shelf } from '../shelves.ts';
import type { SessionWords } from '../written-session.ts';
import { type FormerEvent, formerEvents } from './former-overrides.ts';
import { type Ranking, revisedSeries } from './published-series.ts';
import { type SeriesEvents, type Sessions, seriesEvents } from './series-events.ts';

export interface SeriesFiles {
  readonly files: readonly IcsFile[];
  /** The managers' folders with what their series were published as. */
  readonly folders: readonly ManagerFolder[];
}

interface Written {
  readonly shelf: Shelf;
  readonly series: SeriesEvents;
  readonly published: PublishedSeries;
}

type Head = Omit<Calendar, 'zones' | 'events'>;

/** Calendars in which each series is an event that recurs; as `icsFiles` but for that. */
export function seriesFiles(
  input: IcsInput & { readonly style: CalendarStyle },
  ranking: Ranking,
): SeriesFiles {
  const { plan, roster, style } = input;
  const words: SessionWords = {
    drafts: new Map(input.events.map((event) => [event.uid, event])),
    nameOf: input.nameOf,
    utc: false,
    now: input.now,
  };
  const zones = new Map(roster.people.map((person) => [person.email, person.timeZone]));
  const shelves = style.shelves(plan);
  const lines = contentLines();
  const files: IcsFile[] = [];
  const folders = plan.folders.map((folder): ManagerFolder => {
    const own = shelves.filter(({ manager }) => manager === folder.manager);
    const written = withLatest(
      own.flatMap((shelf) => writtenSeries(shelf, folder, input, words, ranking)),
      folder,
    );
    for (const shelf of own) {
      const on = written.filter((each) => each.shelf === shelf);
      const head: Head = {
        name: shelfName(shelf, words.nameOf),
        timeZone: zones.get(shelf.manager) ?? shelf.sessions[0]?.timeZone ?? null,
        head: style.head(shelf.manager, shelf.kind),
        writeMore: style.writeMore,
      };
      const add = (path: string, part: Head, events: Calendar['events'], from: readonly Written[]): void => {
        const spans = zoneSpans(from.flatMap(({ series }) => series.spans));
        files.push({ path, octets: [...calendarChunks({ ...part, zones: spans, events }, lines)] });
      };
      const base = `${shelf.folder}/${shelf.file}.ics`;
      add(base, { ...head, refresh: 'P1D' }, eventsOf(on), on);
      for (const name of ['added', 'changed', 'cancelled'] as const) {
        const part = on.filter(({ published }) => published.what === name);
        if (part.length === 0) continue;
        const method = name === 'cancelled' ? 'CANCEL' : 'PUBLISH';
        add(`${shelf.folder}/changes/${shelf.file}/${name}.ics`, { ...head, method }, eventsOf(part), part);
      }
      const undo = on.map(({ series, published: { sequence, stamp } }) =>
        series.withdrawn({ sequence: sequence + 1, stamp }),
      );
      add(`${shelf.folder}/changes/${shelf.file}/undo.ics`, { ...head, method: 'CANCEL' }, undo, on);
    }
    return { ...folder, series: remembered(written, folder) };
  });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), folders };
}

function eventsOf(written: readonly Written[]): ReturnType<SeriesEvents['events']>[number][] {
  return written.flatMap(({ series, published }) => series.events(published));
}

function writtenSeries(
  shelf: Shelf,
  { series: known = [] }: ManagerFolder,
  { style, calendar }: IcsInput & { readonly style: CalendarStyle },
  words: SessionWords,
  ranking: Ranking,
): Written[] {
  let former: ReadonlyMap<string, FormerEvent> | null = null;
  const formerly = (): ReadonlyMap<string, FormerEvent> => {
    former ??= formerEvents(style.before(shelf, calendar) ?? '');
    return former;
  };
  const byRep = new Map<string, [PublishedSession, ...PublishedSession[]]>();
  for (const session of shelf.sessions) {
    const own = byRep.get(session.rep);
    if (own === undefined) byRep.set(session.rep, [session]);
    else own.push(session);
  }
  return [...byRep]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rep, sessions]: [string, Sessions]) => {
      const series = seriesEvents(sessions, words, formerly);
      const was = known.find((each) => each.rep === rep && each.kind === shelf.kind);
      return { shelf, series, published: { rep, kind: shelf.kind, ...revisedSeries(series, was, ranking) } };
    });
}

/** Where this run changes nothing, the latest revision is the one before. */
function withLatest(written: readonly Written[], { series: known = [] }: ManagerFolder): readonly Written[] {
  if (written.some(({ published }) => published.what !== null)) return written;
  return written.map((each) => {
    const was = known.find(({ rep, kind }) => rep === each.published.rep && kind === each.published.kind);
    return was === undefined ? each : { ...each, published: { ...each.published, what: was.what } };
  });
}

/** Series that are gone are remembered by their rank, so that one that comes back outranks it. */
function remembered(
  written: readonly Written[],
  { series: known = [] }: ManagerFolder,
): readonly PublishedSeries[] {
  const gone = known.filter(
    ({ rep, kind }) => !written.some(({ published }) => published.rep === rep && published.kind === kind),
  );
  return [
    ...written.map(({ published }) => published),
    ...gone.map((each): PublishedSeries => ({ ...each, fingerprint: '', what: null })),
  ].sort((a, b) => (`${a.rep} ${a.kind}` < `${b.rep} ${b.kind}` ? -1 : 1));
}
