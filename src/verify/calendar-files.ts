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
  /** The one session that it is about; null where it holds many. */
  readonly uid: string | null;
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
}

/** The calendars that a plan may have. */
export function calendarFiles(plan: PublishedPlan): CalendarFile[] {
  const { folders, layout } = plan;
  if (layout?.form === 'invitations') return invitations(plan);
  return folders.flatMap(({ manager, folder, reps = [] }) => {
    const owners = layout?.splitBy === 'rep' ? reps : [{ rep: null, file: null }];
    return owners.flatMap(({ rep, file }) =>
      NAMES.map(({ kind, name }) => {
        const path = `${folder}/${file === null ? '' : `${file}-`}${name}`;
        return { path, manager, rep, kind, uid: null, method: 'PUBLISH' as const };
      }),
    );
  });
}

/** A file for each session, by the week it is due in and the name of the rep's files. */
function invitations({ sessions, outside, folders }: PublishedPlan): CalendarFile[] {
  return [...sessions, ...outside].flatMap(({ uid, manager, rep, kind, period, status }) => {
    const own = folders.find((each) => each.manager === manager);
    const file = own?.reps?.find((each) => each.rep === rep)?.file;
    const method = status === 'cancelled' ? 'CANCEL' : 'REQUEST';
    const folder = status === 'cancelled' ? 'cancellations' : 'invitations';
    const path = `${own?.folder}/${folder}/${kind}s/${period}-${file}.ics`;
    return [{ path, manager, rep, kind, uid, method }];
  });
}
