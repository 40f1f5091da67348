import type { Kind, PublishedPlan } from '../model.ts';

/** What a calendar's file is called: people subscribe to these names, so they are as much a promise as a UID. */
const NAMES: readonly { readonly kind: Kind; readonly name: string }[] = [
  { kind: 'development-session', name: 'development-sessions.ics' },
  { kind: 'pipeline-review', name: 'pipeline-reviews.ics' },
];

export interface CalendarFile {
  /** Below the output folder. */
  readonly path: string;
  readonly manager: string;
  /** Whose sessions with the manager it holds; null: everybody's. */
  readonly rep: string | null;
  readonly kind: Kind;
}

/** The calendars that a plan may have. */
export function calendarFiles({ folders, layout }: PublishedPlan): CalendarFile[] {
  return folders.flatMap(({ manager, folder, reps = [] }) => {
    const owners = layout?.splitBy === 'rep' ? reps : [{ rep: null, file: null }];
    return owners.flatMap(({ rep, file }) =>
      NAMES.map(({ kind, name }) => {
        const path = `${folder}/${file === null ? '' : `${file}-`}${name}`;
        return { path, manager, rep, kind };
      }),
    );
  });
}
