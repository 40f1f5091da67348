import { type Conflict, type Decision, decide } from '../../caldav/decide.ts';
import type { Known } from '../../caldav/known.ts';
import type { CalendarMemory } from '../../caldav/memory.ts';
import { withPersonal } from '../../caldav/personal.ts';
import { creationOf } from '../../caldav/request.ts';
import type { Wanted } from '../../caldav/wanted.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant } from '../../model.ts';
import { type Changed, refused, remove, verdictOf, write } from './change-event.ts';
import type { Conversation } from './conversation.ts';
import { inParallel } from './in-parallel.ts';
import { RefusedError } from './refused.ts';
import { StoppedError } from './stopped.ts';
import { type Held, knownOf, readTexts, type Survey, survey } from './survey.ts';

export interface CalendarInput {
  /** The collection, with a slash at its end. */
  readonly url: string;
  /** What people are shown as its name. */
  readonly name: string;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly isRetired: (uid: string) => boolean;
  readonly memory: CalendarMemory;
  readonly now: Instant;
  readonly force: boolean;
  /** Look, and change nothing. */
  readonly dryRun: boolean;
  readonly conversation: Conversation;
  /** Keeps what is known up to now, before something is removed that could be missed later. */
  readonly remember: (memory: CalendarMemory) => void;
  readonly step: (done: number, of: number) => Promise<void>;
}

export interface CalendarResult {
  isNew: boolean;
  created: number;
  replaced: number;
  removed: number;
  kept: number;
  /** Of those kept: how many carry texts that a person has changed. */
  reworded: number;
  otherPlan: number;
  /** Events that are none of cadence's. */
  foreign: number;
  readonly conflicts: { readonly uid: string; readonly why: Conflict; readonly known: Known | null }[];
  /** Why the calendar was not finished. */
  problem: Diagnostic | null;
  /** No other calendar would fare better. */
  isStopped: boolean;
  memory: CalendarMemory;
}

/** How often an event is looked at anew where somebody else changes it at the same moment. */
const LOOKS = 3;

/** Makes one calendar on the server what it is in the folder. What was done counts also where it could not be finished. */
export async function publishCalendar(input: CalendarInput): Promise<CalendarResult> {
  const result: CalendarResult = {
    isNew: false,
    created: 0,
    replaced: 0,
    removed: 0,
    kept: 0,
    reworded: 0,
    otherPlan: 0,
    foreign: 0,
    conflicts: [],
    problem: null,
    isStopped: false,
    memory: input.memory,
  };
  try {
    await carryOut(input, result);
  } catch (thrown) {
    if (!(thrown instanceof RefusedError || thrown instanceof StoppedError)) throw thrown;
    result.problem = thrown.diagnostic;
    result.isStopped = thrown instanceof StoppedError;
  }
  return result;
}

async function carryOut(input: CalendarInput, result: CalendarResult): Promise<void> {
  const { url, wanted, conversation, dryRun } = input;
  let found = await survey(url, input.memory, conversation);
  // Who has removed a whole calendar gets it back, and not a conflict for each event.
  const before = found === null ? new Map<string, Known>() : input.memory;
  if (found === null) {
    result.memory = before;
    if (wanted.size === 0) return;
    result.isNew = true;
    if (!dryRun) found = await created(input);
  }
  result.foreign = found?.others ?? 0;

  const memory = new Map<string, Known>(found?.known);
  result.memory = memory;
  const removals: string[] = [];
  const changes: string[] = [];
  const outcome = new Map<string, Decision>();
  const decideOn = (uid: string): Decision =>
    decide({
      wanted: wanted.get(uid) ?? null,
      known: memory.get(uid) ?? null,
      wasThere: before.has(uid),
      isRetired: input.isRetired(uid),
      now: input.now,
      force: input.force,
    });
  for (const uid of new Set([...wanted.keys(), ...memory.keys()])) {
    const decision = decideOn(uid);
    outcome.set(uid, decision);
    if (decision.what === 'create' || decision.what === 'replace') changes.push(uid);
    if (decision.what === 'remove') removals.push(uid);
  }

  const total = changes.length + removals.length;
  const replaced = changes.filter((uid) => outcome.get(uid)?.what === 'replace');
  const texts = new Map<string, Held>(dryRun ? [] : await readTexts(url, replaced, conversation));
  const undone = new Set(dryRun ? [] : [...changes, ...removals]);
  const settle = async (uid: string): Promise<void> => {
    await input.step(total - undone.size, total);
    outcome.set(uid, await settled(uid, outcome.get(uid) ?? decideOn(uid), decideOn, memory, texts, input));
    undone.delete(uid);
  };
  try {
    if (!dryRun && total > 0) {
      await inParallel(changes, settle);
      if (removals.length > 0) {
        // If what is removed came back some day, a memory of it would look as if a person had deleted it.
        input.remember(without(memory, removals));
        await inParallel(removals, settle);
      }
      await confirm(input, memory);
    }
  } finally {
    for (const uid of undone) outcome.delete(uid);
    for (const [uid, { etag }] of memory) if (etag === NO_ETAG) memory.delete(uid);
    count(outcome, result, memory);
    // An event that a person deleted stays remembered, or the next run would bring it back.
    for (const { uid, why } of result.conflicts) {
      const was = before.get(uid);
      if (why === 'deleted' && was !== undefined) memory.set(uid, was);
    }
    for (const [uid, decision] of outcome) {
      const was = before.get(uid);
      if (decision.what === 'leave' && decision.why === 'over' && was !== undefined && !memory.has(uid)) {
        memory.set(uid, was);
      }
    }
  }
}

/** Creates the calendar. Another run may be quicker, or the answer to an earlier try was lost: then it is there. */
async function created({ url, name, conversation }: CalendarInput): Promise<Survey> {
  const { status } = verdictOf(await conversation.send(creationOf(url, name)));
  if (status < 300) return { known: new Map(), others: 0 };
  const found = await survey(url, new Map(), conversation);
  if (found === null) throw refused(`to create ${url}`, status);
  return found;
}

/** Does what was decided; where the event has changed meanwhile, decides again. Returns what it came to. */
async function settled(
  uid: string,
  first: Decision,
  decideOn: (uid: string) => Decision,
  memory: Map<string, Known>,
  texts: Map<string, Held>,
  input: CalendarInput,
): Promise<Decision> {
  let decision = first;
  for (let look = 1; ; look++) {
    const changed = await carry(uid, decision, texts.get(uid) ?? null, input);
    if (changed === null) return decision;
    if (changed === 'taken') return { what: 'conflict', why: 'taken' };
    if (changed !== 'stale') {
      memory.delete(uid);
      const wanted = decision.what === 'remove' ? undefined : input.wanted.get(uid);
      if (wanted !== undefined) memory.set(uid, knownAs(wanted, changed.etag));
      return decision;
    }
    if (look === LOOKS) return { what: 'conflict', why: 'unclear' };
    const held = (await readTexts(input.url, [uid], input.conversation)).get(uid);
    if (held === undefined) {
      memory.delete(uid);
      texts.delete(uid);
    } else {
      memory.set(uid, knownOf(uid, held));
      texts.set(uid, held);
    }
    const next = decideOn(uid);
    // Ours after all: the answer to an earlier try was lost.
    if (next.what === 'keep') return decision;
    decision = next;
  }
}

/** `held` is what the server has of the event, as far as it was read. */
async function carry(
  uid: string,
  decision: Decision,
  held: Held | null,
  input: CalendarInput,
): Promise<Changed | null> {
  const { url, conversation } = input;
  if (decision.what === 'remove') return remove(url, uid, decision.over, conversation);
  const wanted = input.wanted.get(uid);
  if (wanted === undefined || (decision.what !== 'create' && decision.what !== 'replace')) return null;
  if (decision.what === 'create') return write(url, wanted, null, conversation);
  // Changed since it was decided on, or gone: then it is looked at anew.
  if (held?.etag !== decision.over) return 'stale';
  return write(url, { uid, text: withPersonal(wanted.text, held.text) }, decision.over, conversation);
}

/** Stands for an etag that the server did not give. */
const NO_ETAG = '';

function knownAs(
  { digest, sequence, when, words, isCancelled, start, end }: Wanted,
  etag: string | null,
): Known {
  return {
    etag: etag ?? NO_ETAG,
    digest,
    sequence,
    when,
    words,
    isMoved: false,
    isReworded: false,
    isCancelled,
    start,
    end,
  };
}

/** Servers that change what they are given say no etag: then the calendar is looked at once more. */
async function confirm({ url, conversation }: CalendarInput, memory: Map<string, Known>): Promise<void> {
  if ([...memory.values()].every(({ etag }) => etag !== NO_ETAG)) return;
  const found = await survey(url, memory, conversation);
  for (const [uid, { etag }] of memory) if (etag === NO_ETAG) memory.delete(uid);
  for (const [uid, known] of found?.known ?? []) memory.set(uid, known);
}

function without(memory: CalendarMemory, uids: readonly string[]): CalendarMemory {
  const gone = new Set(uids);
  return new Map([...memory].filter(([uid, { etag }]) => !gone.has(uid) && etag !== NO_ETAG));
}

function count(
  outcome: ReadonlyMap<string, Decision>,
  result: CalendarResult,
  memory: ReadonlyMap<string, Known>,
): void {
  for (const [uid, decision] of outcome) {
    if (decision.what === 'create') result.created++;
    else if (decision.what === 'replace') result.replaced++;
    else if (decision.what === 'remove') result.removed++;
    else if (decision.what === 'conflict') {
      result.conflicts.push({ uid, why: decision.why, known: memory.get(uid) ?? null });
    } else if (decision.what === 'keep') {
      result.kept++;
      if (decision.isReworded) result.reworded++;
    } else if (decision.what === 'leave') {
      if (decision.why === 'other-plan') result.otherPlan++;
      if (decision.why === 'foreign') result.foreign++;
    }
  }
}
