import { join, resolve } from 'node:path';
import { type Address, readAddress } from '../../caldav/address.ts';
import type { Kind, PublishedPlan, PublishedSession } from '../../model.ts';
import { KIND_WORDS } from '../../output/session-events.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun, didYouMean } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { type Published, readPublished } from '../folder/read-published.ts';
import { type Progress, startProgress } from '../plan/progress.ts';
import { report } from '../report.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import { conflictProblems, otherPlanProblems } from './conflict-words.ts';
import { readCredentials } from './credentials.ts';
import type { PlanCalendar, Publication } from './publish-plan.ts';
import { publishDocument, publishLines } from './show-publish.ts';

export async function runPublish(context: Context): Promise<ExitCode> {
  const { world, given, format, style } = context;
  const address = addressOf(given.text('to'));
  const { now } = readClock(given.text('now'), world);
  const shown = given.arguments[0] ?? '';
  const { plan, calendars: all, planText } = readFolder(shown, context);
  const chosen = chosenManagers(given.list('manager'), plan);
  const calendars = all.filter(({ manager }) => chosen.has(manager));
  const signIn = await readCredentials(given, world);
  const dryRun = given.flag('dry-run');
  const progress = startProgress(world);
  const { publishPlan } = await import('./publish-plan.ts');
  const publication = await publishPlan({
    address,
    ...signIn,
    ask: signIn.ask === null ? null : questionAfter(progress, signIn.ask),
    calendars,
    retired: new Set(plan.retired.map(({ uid }) => uid)),
    memory: { path: resolve(world.cwd, shown, 'publish.json'), shown: join(shown, 'publish.json') },
    now,
    force: given.flag('force'),
    dryRun,
    step: (what) => progress.step(what),
    // A log tells of it too: a silent pause looks like a program that hangs.
    waiting: (what) => (world.stderr.isTTY ? progress.step(what) : world.stderr.write(`${what}\n`)),
    world,
  }).finally(progress.end);

  const planFile = join(shown, 'plan.json');
  const diagnostics = [
    ...publication.diagnostics,
    ...otherPlanProblems(publication),
    ...conflictProblems(publication, plan, { file: planFile, text: planText }),
  ];
  if (format === 'json') {
    await world.stdout.write(publishDocument(publication, { address: address.url, dryRun, diagnostics }));
  } else {
    await report(diagnostics, new Map(), context);
    if (publication.calendars.length > 0) {
      await world.stdout.write(`${publishLines(publication, plan, { dryRun }, style).join('\n')}\n`);
    }
  }
  return exitCodeOf(publication);
}

/** A question on a line of its own. */
function questionAfter<T>(progress: Progress, ask: () => Promise<T>): () => Promise<T> {
  return async () => {
    await progress.end();
    return ask();
  };
}

function exitCodeOf({ diagnostics, calendars }: Publication): ExitCode {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 2;
  return calendars.some(({ result }) => result.conflicts.length > 0) ? 1 : 0;
}

function addressOf(text: string | null): Address {
  if (text === null) {
    throw cannotRun(
      'missing-argument',
      'cadence publish needs the address of a server',
      'give it with --to https://dav.example.com/',
    );
  }
  const address = readAddress(text);
  if ('wrong' in address) throw cannotRun('publish-address', address.wrong, address.hint);
  return address;
}

/** Those that are named by their e-mails or their folders; all, where none is. */
function chosenManagers(words: readonly string[], { folders }: PublishedPlan): ReadonlySet<string> {
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

interface Folder {
  readonly plan: PublishedPlan;
  readonly planText: string;
  readonly calendars: readonly PlanCalendar[];
}

/** The folder as it is at one moment. Throws a UserError (exit code 2) where it is not whole. */
function readFolder(shown: string, { world }: Context): Folder {
  try {
    const published = readPublished({ shown, path: resolve(world.cwd, shown) }, false, world.files);
    const { plan } = published;
    if (plan === null) {
      const hint = 'give the folder that cadence plan wrote';
      throw cannotRun('unreadable-file', `there is no plan.json in ${shown}`, hint);
    }
    const planText = published.calendar('plan.json') ?? '';
    const calendars = calendarsOf(plan, published, shown);
    if (published.isCurrent()) return { plan, planText, calendars };
    throw cannotRun('folder-changed', `${shown} was written by another run meanwhile`, 'run again');
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unreadable-file', `cannot read ${shown}: ${reasonOf(thrown)}`);
  }
}

/** Every calendar that the folder has, or may have had when it was published before. */
function calendarsOf(plan: PublishedPlan, published: Published, shown: string): PlanCalendar[] {
  const sessions = new Map<string, PublishedSession[]>();
  for (const session of [...plan.sessions, ...plan.outside]) {
    const key = `${session.manager}\n${session.kind}`;
    const known = sessions.get(key);
    if (known === undefined) sessions.set(key, [session]);
    else known.push(session);
  }
  return plan.folders.flatMap(({ manager, folder }) =>
    KINDS.map((kind) => {
      const path = join(folder, `${KIND_WORDS[kind].file}.ics`);
      return {
        manager,
        kind,
        folder,
        file: join(shown, path),
        text: published.calendar(path),
        sessions: sessions.get(`${manager}\n${kind}`) ?? [],
      };
    }),
  );
}

const KINDS: readonly Kind[] = ['development-session', 'pipeline-review'];
