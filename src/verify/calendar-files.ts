import type { Kind } from '../model.ts';

/** What a manager's folder holds: people subscribe to these names, so they are as much a promise as a UID. */
export const CALENDAR_FILES: readonly { readonly kind: Kind; readonly name: string }[] = [
  { kind: 'development-session', name: 'development-sessions.ics' },
  { kind: 'pipeline-review', name: 'pipeline-reviews.ics' },
];
