import type { Conflict } from '../../caldav/decide.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant, PublishedPlan, PublishedSession } from '../../model.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import { findZone } from '../../time/zones/zone.ts';
import { problem } from '../diagnose.ts';
import { planPlaces } from '../verify/plan-places.ts';
import type { Publication } from './publish-plan.ts';

const HINTS: Readonly<Record<Conflict, string>> = {
  moved: 'put it back, or enter the reason into the roster and plan again; --force puts the plan over it',
  reworded: 'copy what has to stay; then --force puts the plan over it',
  deleted: 'enter the reason into the roster and plan again, or put it there again with --force',
  newer: 'publish from the folder with the newest plan.json; --force publishes this one',
  taken: 'remove the other event from the calendar, and run again',
  unclear: 'look at it in the calendar; --force puts the plan over it',
};

/** Each conflict as an error at its session's row in plan.json. */
export function conflictProblems(
  { calendars }: Publication,
  plan: PublishedPlan,
  source: { readonly file: string; readonly text: string },
): Diagnostic[] {
  const placeOf = planPlaces(source.file, source.text);
  const rows = new Map<string, { session: PublishedSession; path: readonly (string | number)[] }>();
  for (const list of ['sessions', 'outside'] as const) {
    for (const [row, session] of plan[list].entries()) rows.set(session.uid, { session, path: [list, row] });
  }
  const all = calendars.flatMap(({ result }) => result.conflicts);
  return all.map(({ uid, why, known }) => {
    const row = rows.get(uid);
    const title = row?.session.title ?? `the session ${uid}`;
    const theirs = known?.start ?? null;
    const message = `${title}, ${row === undefined ? 'gone from the plan,' : `${when(row.session, row.session.start)}:`} ${words(why, row?.session ?? null, theirs, known?.isCancelled ?? false)}`;
    const code = why === 'newer' ? 'publish-newer' : 'publish-conflict';
    return { ...problem(code, message, HINTS[why]), place: row === undefined ? null : placeOf(row.path) };
  });
}

function words(
  why: Conflict,
  session: PublishedSession | null,
  theirs: Instant | null,
  isCancelled: boolean,
): string {
  switch (why) {
    case 'moved': {
      if (isCancelled) return 'somebody has cancelled it';
      const to =
        theirs === null || session === null || theirs === session.start ? '' : ` to ${when(session, theirs)}`;
      return to === '' ? 'somebody has changed its times' : `somebody has moved it${to}`;
    }
    case 'reworded':
      return 'somebody has changed its texts, and the plan has a new version';
    case 'deleted':
      return 'somebody has deleted it';
    case 'newer':
      return 'the server holds a newer version';
    case 'taken':
      return 'another event on the server has taken its UID';
    case 'unclear':
      return 'what the server has in its place is not what cadence put there';
  }
}

/** `Tue 5 Jan 09:00`, on the session's clock. */
function when(session: PublishedSession, instant: Instant): string {
  const wall = findZone(session.timeZone)?.toWall(instant) ?? {
    day: Math.floor(instant / 1440),
    minute: instant % 1440,
  };
  return `${formatDayForPeople(wall.day)} ${formatMinute(wall.minute)}`;
}

/** Calendars that hold sessions of other plans. */
export function otherPlanProblems({ calendars }: Publication): Diagnostic[] {
  return calendars.flatMap(({ url, result }) => {
    if (result.otherPlan === 0) return [];
    const many = result.otherPlan === 1 ? '1 session' : `${result.otherPlan} sessions`;
    return {
      ...problem(
        'publish-other-plan',
        `${url} holds ${many} of another plan`,
        'publish one manager from one folder; --force takes out what this plan does not know',
      ),
      severity: 'warning' as const,
    };
  });
}
