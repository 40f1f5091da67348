import { murmur3 } from '../../calendar/octets/octets.ts';
import { writeCalendar } from '../../calendar/write-calendar.ts';
import { writeMore } from '../../calendar/write-more.ts';
import type { Day, PublishedSeries } from '../../model.ts';
import type { Rank, SeriesEvents } from './series-events.ts';

export interface Ranking {
  readonly anchor: Day;
  /** Seconds of UTC, where somebody asked for them; null counts from the anchor. */
  readonly stamp: number | null;
  /** Nothing was published before: all is new, and none of it a change. */
  readonly isFirst: boolean;
}

/** A series in its next revision: as it was, or with the next sequence where it says anything else. */
export function revisedSeries(
  series: SeriesEvents,
  was: PublishedSeries | undefined,
  ranking: Ranking,
): Omit<PublishedSeries, 'rep' | 'kind'> {
  const fingerprint = murmur3(
    writeCalendar({ name: '', timeZone: null, zones: [], events: series.events(NO_RANK), writeMore }),
  );
  if (was?.fingerprint === fingerprint) {
    return { sequence: was.sequence, stamp: was.stamp, fingerprint, what: null };
  }
  const isNew = was === undefined || was.fingerprint === '';
  const what = series.status === 'cancelled' ? 'cancelled' : isNew ? 'added' : 'changed';
  return { ...nextRank(was, ranking), fingerprint, what: ranking.isFirst ? null : what };
}

const NO_RANK: Rank = { sequence: 0, stamp: 0 };

/** Neither goes back (RFC 5546 section 2.1.5). */
function nextRank(was: Rank | undefined, { anchor, stamp }: Ranking): Rank {
  const sequence = was === undefined ? 0 : was.sequence + 1;
  const counted = stamp ?? anchor * 86_400 + sequence;
  return { sequence, stamp: was === undefined ? counted : Math.max(was.stamp + 1, counted) };
}
