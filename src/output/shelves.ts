import type { Kind, ManagerFolder, PublishedPlan, PublishedSession } from '../model.ts';
import { KIND_WORDS } from './session-events.ts';

/** The sessions of one calendar file. */
export interface Shelf {
  readonly folder: string;
  /** Without `.ics`. */
  readonly file: string;
  readonly manager: string;
  /** Whose sessions with the manager they are; null: everybody's. */
  readonly rep: string | null;
  readonly kind: Kind;
  /** What files of the manager's reps begin with, as far as there have been any. */
  readonly reps: NonNullable<ManagerFolder['reps']>;
  readonly sessions: readonly PublishedSession[];
}

const KINDS: readonly Kind[] = ['development-session', 'pipeline-review'];

/** A shelf for each manager and kind that has sessions; the horizon's own come first. */
export function shelvesByManager({ sessions, outside, folders }: PublishedPlan): Shelf[] {
  const found = new Map<string, PublishedSession[]>();
  for (const list of [sessions, outside]) {
    for (const session of list) {
      const key = `${session.manager}\n${session.kind}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, [session]);
      else known.push(session);
    }
  }
  return folders.flatMap(({ manager, folder, reps = [] }) =>
    KINDS.flatMap((kind): Shelf[] => {
      const own = found.get(`${manager}\n${kind}`);
      if (own === undefined) return [];
      return [
        {
          folder,
          file: KIND_WORDS[kind].file,
          manager,
          rep: null,
          kind,
          reps,
          sessions: own,
        },
      ];
    }),
  );
}
