import { basename, dirname, join } from 'node:path';
import type { Kind, PublishedPlan, PublishedSession } from '../../model.ts';
import { calendarFiles } from '../../verify/calendar-files.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun, didYouMean } from '../diagnose.ts';
import { readWholeFolder } from '../folder/read-plan.ts';
import type { Published } from '../folder/read-published.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { PlanCalendar } from './publish-plan.ts';

/** Those that are named by their e-mails or their folders; all, where none is. */
export function chosenManagers(words: readonly string[], { folders }: PublishedPlan): ReadonlySet<string> {
  if (words.length === 0) return new Set(folders.map(({ manager }) => manager));
  return new Set(
    words.map((word) => {
      const found = folders.find(({ manager, folder }) => manager === word.toLowerCase() || folder === word);
      if (found !== undefined) return found.manager;
      const known = folders.flatMap(({ manager, folder }) => [manager, folder]);
      throw cannotRun(
        'unknown-person',
        `no manager in the plan is called "${word}"`,
        didYouMean(word, known),
      );
    }),
  );
}

export interface Folder {
  readonly plan: PublishedPlan;
  readonly planText: string;
  readonly calendars: readonly PlanCalendar[];
}

/** The folder as it is at one moment. Throws a UserError (exit code 2) where it is not whole. */
export function readFolder(shown: string, { world }: Context): Folder {
  const published = readWholeFolder(shown, world);
  const { plan } = published;
  mustBeSessions(shown, plan);
  try {
    const planText = published.calendar('plan.json') ?? '';
    const calendars = calendarsOf(plan, published, shown);
    if (published.isCurrent()) return { plan, planText, calendars };
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unreadable-file', `cannot read ${shown}: ${reasonOf(thrown)}`);
  }
  throw cannotRun('folder-changed', `${shown} was written by another run meanwhile`, 'run again');
}

/** Every calendar that the folder has, or may have had when it was published before. */
function calendarsOf(plan: PublishedPlan, published: Published, shown: string): PlanCalendar[] {
  const isByRep = plan.layout?.splitBy === 'rep';
  const keyOf = (manager: string, kind: Kind, rep: string | null): string => `${manager}\n${kind}\n${rep}`;
  const sessions = new Map<string, PublishedSession[]>();
  for (const session of [...plan.sessions, ...plan.outside]) {
    const key = keyOf(session.manager, session.kind, isByRep ? session.rep : null);
    const known = sessions.get(key);
    if (known === undefined) sessions.set(key, [session]);
    else known.push(session);
  }
  return calendarFiles(plan).map(({ path, manager, rep, kind }) => ({
    manager,
    rep,
    kind,
    folder: dirname(path),
    stem: basename(path, '.ics'),
    file: join(shown, path),
    text: published.calendar(path),
    sessions: sessions.get(keyOf(manager, kind, rep)) ?? [],
  }));
}

/** What a server is given are events that stand by themselves, and mail nobody. */
function mustBeSessions(shown: string, { layout }: PublishedPlan): void {
  if (layout === undefined || layout.form === 'sessions') return;
  const what = layout.form === 'series' ? 'an event for each series' : 'an invitation for each session';
  throw cannotRun(
    'publish-layout',
    `${shown} has ${what}, and cadence publish puts an event for each session`,
    'plan into another folder without --series and --invite, and publish that',
  );
}
