import { join, resolve } from 'node:path';
import { type Address, readAddress } from '../../caldav/address.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { type Progress, startProgress } from '../plan/progress.ts';
import { report } from '../report.ts';
import { conflictProblems, otherPlanProblems } from './conflict-words.ts';
import { readCredentials } from './credentials.ts';
import type { Publication } from './publish-plan.ts';
import { chosenManagers, readFolder } from './read-folder.ts';
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
