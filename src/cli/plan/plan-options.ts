import { resolve } from 'node:path';
import type { HorizonChoice } from '../../assemble.ts';
import { parseShard, type Shard } from '../../assembly/shard.ts';
import type { Audience, Day, Layout } from '../../model.ts';
import type { Effort } from '../../schedule/planning.ts';
import { parseDay, yearOf } from '../../time/day.ts';
import { type Clock, readClock } from '../clock.ts';
import { DEFAULT_OUT } from '../commands/plan.ts';
import { cannotRun } from '../diagnose.ts';
import type { Given } from '../parse-command.ts';
import { mustBePlannable } from '../planned-year.ts';
import { quarterChoice } from '../quarter-choice.ts';
import { frozenDays, wholeNumber } from '../whole-number.ts';
import type { World } from '../world/world.ts';

/** A folder to write, as messages show it, and its absolute path. */
export interface OutFolder {
  readonly shown: string;
  readonly path: string;
}

export interface PlanOptions {
  readonly roster: string;
  readonly horizon: HorizonChoice;
  readonly clock: Clock;
  readonly mode: 'write' | 'check' | 'dry-run';
  readonly out: OutFolder;
  readonly strict: boolean;
  readonly utc: boolean;
  /** Whom the agendas are for; null: those for whom they were before. */
  readonly audience: Audience | null;
  /** What is asked for of how sessions are laid out in files; the rest is as it was before. */
  readonly layout: Partial<Layout>;
  /** The folder for Markdown agendas, if they are wanted. */
  readonly agendas: OutFolder | null;
  /** A plan.json to continue instead of the folder's. */
  readonly previous: string | null;
  /** Days from now that stay as published. */
  readonly freeze: number;
  /** Published sessions that may move; null where there is no limit. */
  readonly maxMoves: number | null;
  readonly effort: Effort;
  /** Seconds that a proof may take for each manager; null where none is asked for. */
  readonly proofSeconds: number | null;
  readonly force: boolean;
  /** What is new in a first plan is to be listed too. */
  readonly listsChanges: boolean;
  /** All of the plan goes to standard output. */
  readonly printsPlan: boolean;
  /** The part of the organisation to plan; null for all of it. */
  readonly shard: Shard | null;
  /** Null leaves it to the size of the work. */
  readonly threads: number | null;
}

/** Throws a UserError (exit code 2) for values that cannot be, and for options that contradict each other. */
export function readPlanOptions(given: Given, world: World): PlanOptions {
  const check = given.flag('check');
  const dryRun = given.flag('dry-run');
  if (check && dryRun) throw conflict('--check', '--dry-run');
  const agendas = given.text('agendas');
  const roster = given.arguments[0] ?? '';
  const previous = given.text('previous');
  if (previous === '-' && roster === '-') {
    throw cannotRun(
      'conflicting-options',
      'the roster and --previous cannot both be standard input',
      'name a file for one of them',
    );
  }
  return {
    roster,
    previous,
    freeze: frozenDays(given.text('freeze')),
    maxMoves: wholeNumber('--max-moves', given.text('max-moves'), 'write a number of sessions: 10'),
    horizon: horizonChoice(given),
    clock: readClock(given.text('now'), world),
    mode: check ? 'check' : dryRun ? 'dry-run' : 'write',
    out: folderOf('--out', given.text('out') ?? DEFAULT_OUT, world),
    strict: given.flag('strict'),
    utc: given.flag('utc'),
    audience: given.text('audience') as Audience | null,
    layout: layoutOf(given),
    agendas: agendas === null ? null : folderOf('--agendas', agendas, world),
    effort: (given.text('effort') ?? 'normal') as Effort,
    proofSeconds: proofSeconds(given),
    force: given.flag('force'),
    listsChanges: given.text('format') === 'markdown',
    printsPlan: given.flag('json') || given.text('format') === 'json',
    shard: shardOf(given.text('shard')),
    threads: threadsOf(given.text('threads')),
  };
}

const FORMS: readonly { readonly flag: string; readonly form: Layout['form'] }[] = [
  { flag: 'sessions', form: 'sessions' },
  { flag: 'series', form: 'series' },
  { flag: 'invite', form: 'invitations' },
];

function layoutOf(given: Given): Partial<Layout> {
  const splitBy = given.text('split-by') as Layout['splitBy'] | null;
  const forms = FORMS.filter(({ flag }) => given.flag(flag));
  if (forms[0] && forms[1]) throw conflict(`--${forms[0].flag}`, `--${forms[1].flag}`);
  const form = forms[0]?.form;
  if (form === 'series' && given.flag('utc')) throw conflict('--series', '--utc');
  if (form === 'invitations' && splitBy === 'rep') throw conflict('--invite', '--split-by rep');
  return { ...(splitBy === null ? {} : { splitBy }), ...(form === undefined ? {} : { form }) };
}

function folderOf(option: string, shown: string, world: World): OutFolder {
  if (shown === '' || shown === '-') {
    const hint = 'it is a folder; --json writes to standard output';
    throw cannotRun('bad-value', `${option} cannot be "${shown}"`, hint);
  }
  return { shown, path: resolve(world.cwd, shown) };
}

function horizonChoice(given: Given): HorizonChoice {
  const quarter = given.text('quarter');
  const from = given.text('from');
  const to = given.text('to');
  if (quarter !== null) {
    if (from !== null) throw conflict('--quarter', '--from');
    if (to !== null) throw conflict('--quarter', '--to');
  }
  if (from === null && to === null) return quarterChoice(given);
  if (from === null) throw incomplete('--to', '--from');
  if (to === null) throw incomplete('--from', '--to');
  return { by: 'range', from: dayOf('--from', from), to: dayOf('--to', to) };
}

function shardOf(text: string | null): Shard | null {
  if (text === null) return null;
  return parseShard(text) ?? badValue('--shard', text, 'write which one of how many: 3/8');
}

function threadsOf(text: string | null): number | null {
  if (text === null) return null;
  const threads = Number(text);
  if (/^[1-9]\d?$/.test(text) && threads <= MOST_THREADS) return threads;
  return badValue('--threads', text, `write a whole number from 1 to ${MOST_THREADS}`);
}

const MOST_THREADS = 64;

function proofSeconds(given: Given): number | null {
  const text = given.text('time-limit');
  if (!given.flag('exact')) {
    if (text === null) return null;
    throw cannotRun(
      'conflicting-options',
      '--time-limit is for --exact alone',
      'add --exact; --effort needs no clock',
    );
  }
  if (text !== null && /^[1-9]\d{0,4}$/.test(text)) return Number(text);
  return text === null ? USUAL_SECONDS : badValue('--time-limit', text, 'write whole seconds: 60');
}

const USUAL_SECONDS = 60;

function dayOf(option: string, text: string): Day {
  const day = parseDay(text);
  if (day === null) return badValue(option, text, 'write a date that exists: 2027-01-04');
  mustBePlannable(yearOf(day), option, text);
  return day;
}

function badValue(option: string, text: string, hint: string): never {
  throw cannotRun('bad-value', `${option} cannot be "${text}"`, hint);
}

export function conflict(one: string, other: string): Error {
  return cannotRun('conflicting-options', `${one} and ${other} contradict each other`, 'leave one out');
}

function incomplete(given: string, missing: string): Error {
  return cannotRun(
    'incomplete-range',
    `${given} needs ${missing}`,
    `add ${missing}, or give --quarter instead`,
  );
}
