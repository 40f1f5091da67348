import type { Address } from '../../caldav/address.ts';
import { collectionName } from '../../caldav/collection.ts';
import { type CalendarMemory, type ServerMemory, serverKey } from '../../caldav/memory.ts';
import { type Resources, resourcesOf } from '../../caldav/wanted.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant, Kind, PublishedSession } from '../../model.ts';
import { problem } from '../diagnose.ts';
import type { World } from '../world/world.ts';
import { type Conversation, type Credentials, converse } from './conversation.ts';
import { findHome } from './find-home.ts';
import { openMemory } from './memory-file.ts';
import { type CalendarResult, publishCalendar } from './publish-calendar.ts';
import { StoppedError } from './stopped.ts';

/** One calendar of the folder. */
export interface PlanCalendar {
  readonly manager: string;
  /** Whose sessions with the manager it holds; null: everybody's. */
  readonly rep: string | null;
  readonly kind: Kind;
  /** The manager's folder. */
  readonly folder: string;
  /** The file's name, without `.ics`. */
  readonly stem: string;
  /** The file, as messages call it. */
  readonly file: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  readonly sessions: readonly PublishedSession[];
}

export interface PublishInput {
  readonly address: Address;
  /** Whose memory it is, where a name is known before the server asks. */
  readonly user: string;
  readonly credentials: Credentials | null;
  readonly ask: (() => Promise<Credentials>) | null;
  readonly calendars: readonly PlanCalendar[];
  /** UIDs that the plan has cancelled and let go. */
  readonly retired: ReadonlySet<string>;
  readonly memory: { readonly path: string; readonly shown: string };
  readonly now: Instant;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Shows what is being done, where somebody watches. */
  readonly step: (what: string) => Promise<void>;
  /** Says that nothing is being done, and for how long. */
  readonly waiting: (what: string) => Promise<void>;
  readonly world: World;
}

export interface Publication {
  /** The folder on the server; null where none was found. */
  readonly home: string | null;
  readonly requests: number;
  readonly calendars: readonly PublishedCalendar[];
  /** Problems but conflicts, which each calendar tells. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PublishedCalendar {
  readonly manager: string;
  readonly rep: string | null;
  readonly kind: Kind;
  readonly url: string;
  readonly result: CalendarResult;
}

/**
 * Makes the calendars on a server those of a folder. Never throws for what servers, networks and disks do; throws what
 * `ask` throws. Bundled apart, so it shares no class with the program.
 */
export async function publishPlan(input: PublishInput): Promise<Publication> {
  const { world, address } = input;
  const resources = input.calendars.map((each) => ({
    ...each,
    ...resourcesOf(each.text ?? '', each.sessions),
  }));
  const broken = resources.flatMap(folderProblem);
  if (broken.length > 0) return { home: null, requests: 0, calendars: [], diagnostics: broken };

  const file = openMemory(input.memory.path, input.memory.shown, world);
  const key = serverKey(address.url, input.user);
  const conversation = converse({
    network: await world.connect(),
    origin: address.origin,
    credentials: input.credentials,
    ask: input.ask,
    now: world.now,
    waiting: input.waiting,
  });
  const calendars: PublishedCalendar[] = [];
  const problems: Diagnostic[] = [];
  let home: string | null = null;
  try {
    // Who will sign in is not known yet, and each person's calendars are elsewhere.
    const isAnybody = input.user === '' && input.ask !== null;
    const known = isAnybody ? null : (file.read.get(key) ?? null);
    home = await homeOf(known, address, conversation, input.step);
    const server = { home, calendars: new Map(file.read.get(key)?.calendars) };
    const keep = (): void => {
      if (!input.dryRun) file.keep(new Map<string, ServerMemory>(file.read).set(key, server));
    };
    for (const [at, each] of resources.entries()) {
      const { manager, rep, kind, folder, stem } = each;
      const url = `${home}${collectionName(folder, stem, each)}/`;
      const label = `${at + 1} of ${resources.length}: ${folder}, ${stem}`;
      await input.step(label);
      const before = server.calendars.get(url) ?? new Map();
      const result = await publishCalendar({
        url,
        name: each.name,
        wanted: each.wanted,
        isRetired: (uid) => input.retired.has(uid),
        memory: before,
        now: input.now,
        force: input.force,
        dryRun: input.dryRun,
        conversation,
        remember(memory) {
          server.calendars.set(url, memory);
          keep();
        },
        step: (done, of) => input.step(`${label}, ${done} of ${of} events`),
      });
      calendars.push({ manager, rep, kind, url, result });
      server.calendars.set(url, result.memory);
      if (result.memory.size === 0) server.calendars.delete(url);
      if (!isSame(before, result.memory)) keep();
      if (result.problem !== null) problems.push(result.problem);
      if (result.isStopped) break;
    }
  } catch (thrown) {
    if (!(thrown instanceof StoppedError)) throw thrown;
    problems.push(thrown.diagnostic);
  }
  return {
    home,
    requests: conversation.requests(),
    calendars,
    diagnostics: [...file.warnings, ...problems],
  };
}

/** What has not changed is the same object: writing thousands of rows for each calendar would take longer than asking. */
function isSame(before: CalendarMemory, after: CalendarMemory): boolean {
  return before.size === after.size && [...after].every(([uid, known]) => before.get(uid) === known);
}

/** What was found once is not looked for again. */
async function homeOf(
  memory: ServerMemory | null,
  { url, origin }: Address,
  conversation: Conversation,
  step: (what: string) => Promise<void>,
): Promise<string> {
  // The file may have been edited, and the password is for this origin alone.
  const known = memory?.home ?? '';
  if (URL.canParse(known) && new URL(known).origin === origin && known.endsWith('/')) return known;
  await step(`looking for the calendars on ${new URL(url).host}`);
  return findHome(url, conversation);
}

function folderProblem({ file, text, missing, sessions }: PlanCalendar & Resources): Diagnostic[] {
  if (missing.length === 0) return [];
  const hint = 'cadence plan writes the calendars of a folder again';
  if (text === null)
    return [
      problem(
        'publish-folder',
        `${file} is missing, and plan.json has ${sessions.length} sessions for it`,
        hint,
      ),
    ];
  const message = `${file} does not hold ${missing.length} of ${sessions.length} sessions as plan.json has them`;
  return [problem('publish-folder', message, hint)];
}
