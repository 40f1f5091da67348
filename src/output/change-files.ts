import type { PublishedChange } from '../model.ts';
import { withdrawnEvent } from './published-event.ts';
import type { SessionWords, WrittenSession } from './written-session.ts';

/** One file beside a calendar: what a client that holds the calendar of the revision before still needs. */
export interface ChangeFile {
  /** Without `.ics`. */
  readonly name: 'added' | 'changed' | 'cancelled' | 'undo';
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly written: readonly WrittenSession[];
}

const FILE_OF: Readonly<Record<PublishedChange['what'], 'added' | 'changed' | 'cancelled'>> = {
  added: 'added',
  // It was taken out when it was cancelled, so that a client has to be given it again.
  returned: 'added',
  moved: 'changed',
  changed: 'changed',
  cancelled: 'cancelled',
};

/**
 * The change files of a calendar that have anything to say. Some clients never update an event that they
 * have, and double it or refuse the file; what is new, by itself, is safe to import in all of them.
 */
export function changeFiles(
  calendar: readonly WrittenSession[],
  latest: ReadonlyMap<string, PublishedChange['what']>,
  words: SessionWords,
): ChangeFile[] {
  const parts = { added: [], changed: [], cancelled: [] } as Record<string, WrittenSession[]>;
  for (const written of calendar) {
    const what = latest.get(written.session.uid);
    if (what !== undefined) parts[FILE_OF[what]]?.push(written);
  }
  const { added = [], changed = [], cancelled = [] } = parts;
  const files: ChangeFile[] = [
    { name: 'added', method: 'PUBLISH', written: added },
    { name: 'changed', method: 'PUBLISH', written: changed },
    { name: 'cancelled', method: 'CANCEL', written: cancelled },
    { name: 'undo', method: 'CANCEL', written: calendar.map((written) => withdrawn(written, words)) },
  ];
  return files.filter(({ written }) => written.length > 0);
}

function withdrawn({ session }: WrittenSession, words: SessionWords): WrittenSession {
  const event = withdrawnEvent(session, words.drafts.get(session.uid), words);
  return { session, event, span: event.content };
}
