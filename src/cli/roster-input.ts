import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WithPlans } from '../goals/add-plans.ts';
import type { Person, Roster } from '../model.ts';
import { foresee } from '../roster/foresee.ts';
import { type ReadOptions, readRoster } from '../roster/read-roster.ts';
import type { WithTemplates } from '../templates/use-templates.ts';
import { rosterWall } from '../wall/roster-wall.ts';
import type { Account } from '../wall/rule.ts';
import { judge } from '../wall/wall.ts';
import { readBusyCalendars } from './busy-calendars.ts';
import type { Given } from './parse-command.ts';
import { readBeside } from './read-beside.ts';
import { readColumns } from './read-columns.ts';
import { readGuardAccounts } from './read-guard.ts';
import { readSource, type Source } from './read-source.ts';
import type { World } from './world/world.ts';

/** A roster as it stands on the disk, with the calendars it names. */
export interface RosterInput {
  /** Null where the roster has errors. */
  readonly roster: Roster | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Every text read, by the name it has in messages. */
  readonly sources: Map<string, string>;
  /** Busy calendars by their paths in the roster. */
  readonly busy: ReadonlyMap<string, Source>;
  /** What the roster's guard names; empty where it names none. */
  readonly accounts: readonly Account[];
}

/** Characters of some 4,000 people. */
const LARGE = 1 << 20;

/** Reads a roster and what it refers to. Throws a UserError where the roster itself cannot be read. */
export async function readRosterInput(path: string, given: Given, world: World): Promise<RosterInput> {
  const source = await readSource(path, world);
  if (source.text.length > LARGE) world.spareMemory();
  const format = given.text('roster-format') as 'yaml' | 'json' | 'csv' | null;
  const columns = readColumns(given.list('columns'));
  const outcome = await readRoster(source, {
    ...(format === null ? {} : { format }),
    columns,
    defaults: readDefaults(given),
  });
  const sources = new Map([[source.file, source.text]]);
  const folder = path === '-' ? '' : dirname(path);
  // A file that is missing is told with everything else, whatever else is wrong.
  const { partly } = outcome;
  const calendars = readBusyCalendars(partly?.people ?? [], folder, world);
  for (const { file, text } of calendars.busy.values()) sources.set(file, text);
  const diagnostics = [...outcome.diagnostics, ...calendars.diagnostics];
  const guard = partly === null ? null : readGuardAccounts(partly.guard, path, world);
  if (guard !== null) diagnostics.push(...guard.diagnostics);
  if (guard?.source) sources.set(guard.source.file, guard.source.text);
  const withPlans = await readPlans(calendars.people, folder, world);
  diagnostics.push(...withPlans.diagnostics);
  for (const { file, text } of withPlans.sources) sources.set(file, text);
  const withTemplates = await readTemplates(
    outcome.value,
    withPlans.people,
    guard?.accounts ?? [],
    folder,
    world,
  );
  diagnostics.push(...withTemplates.diagnostics);
  for (const { file, text } of withTemplates.sources) sources.set(file, text);
  const failed = outcome.value === null || diagnostics.some(({ severity }) => severity === 'error');
  return {
    roster: failed ? null : { ...outcome.value, people: withTemplates.people },
    diagnostics,
    sources,
    busy: calendars.busy,
    accounts: guard?.accounts ?? [],
  };
}

/** With what can be foretold of any plan: for who is about to plan. */
export function withForesight(input: RosterInput): RosterInput {
  if (input.roster === null) return input;
  return { ...input, diagnostics: [...input.diagnostics, ...foresee(input.roster)] };
}

const NO_PLANS = { sources: [], diagnostics: [] } as const;

/** Most rosters name no written plan, and then reading them is not even loaded. */
async function readPlans(people: readonly Person[], folder: string, world: World): Promise<WithPlans> {
  if (people.every(({ development }) => development.plan === undefined)) return { people, ...NO_PLANS };
  const { addPlans } = await import('../goals/add-plans.ts');
  return addPlans(people, readBeside(folder, world));
}

/** The same for templates. */
async function readTemplates(
  roster: Roster | null,
  people: readonly Person[],
  accounts: readonly Account[],
  folder: string,
  world: World,
): Promise<WithTemplates> {
  const named = people.some(({ agendas, teamAgendas }) => agendas !== undefined || teamAgendas !== undefined);
  if (roster === null || (roster.agendas === undefined && !named)) return { people, ...NO_PLANS };
  const { loadTemplates } = await import('../templates/use-templates.ts');
  const names = people.map(({ name }) => name);
  const options = rosterWall(names, roster.guard, accounts);
  return loadTemplates({ ...roster, people }, readBeside(folder, world), (line) => {
    const { verdict, findings } = judge(line, options);
    const [first] = findings;
    if (verdict !== 'block' || first === undefined) return null;
    return { from: first.from, to: first.to, why: first.suggestion };
  });
}

/** Defaults that the command line gives. */
export function readDefaults(given: Given): NonNullable<ReadOptions['defaults']> {
  const timeZone = given.text('time-zone');
  const workingHours = given.text('working-hours');
  const holidays = given.text('holidays');
  return {
    ...(timeZone === null ? {} : { timeZone }),
    ...(workingHours === null ? {} : { workingHours }),
    ...(holidays === null ? {} : { holidays }),
  };
}
