import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isPristine } from '../../goals/pristine.ts';
import { writePlan } from '../../goals/write-plan.ts';
import type { Day, Person, Roster } from '../../model.ts';
import { parseQuarter, quarterHorizon, quarterOf } from '../../time/horizon.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun, problem } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { findPerson } from '../find-person.ts';
import type { Given } from '../parse-command.ts';
import { readTextFile } from '../read-source.ts';
import { report } from '../report.ts';
import { readRosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';
import { planFile, savePlan, usualPath } from './plan-file.ts';
import { showPlan } from './show-plan.ts';

export async function runGoals(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const input = await readRosterInput(given.arguments[0] ?? '', given, world);
  const refuse = async (found: readonly Diagnostic[]): Promise<ExitCode> => {
    await report([...input.diagnostics, ...found], input.sources, context);
    return 1;
  };
  const { roster } = input;
  if (roster === null) return refuse([]);
  const found = findPerson(given.arguments[1] ?? '', roster.people);
  if ('problem' in found) return refuse([found.problem]);
  const { person: rep } = found;
  const manager = roster.people.find(({ email }) => email === rep.manager);
  if (manager === undefined) {
    return refuse([problem('no-session', `${rep.name} has no manager, and so no sessions of their own`)]);
  }
  const file = planFile(given, roster, rep);
  if (given.flag('read')) return showPlan(file, rep, roster, input, context);

  const from = firstDayOf(rep, roster, given, world);
  const { goals, revenue = [] } = rep.development;
  const text = writePlan({ rep: rep.name, manager: manager.name, ...from, goals, revenue });
  if (file === '-') {
    await world.stdout.write(text);
    return 0;
  }
  const before =
    world.files.status(resolve(world.cwd, file)) === null ? null : readTextFile(file, file, world);
  if (before !== null && !isPristine(before.text)) return refuse([edited(file)]);
  if (before?.text !== text) savePlan(file, text, world);
  const what = before === null ? 'Wrote' : before.text === text ? 'Unchanged:' : 'Renewed';
  const next = rep.development.plan === undefined ? nextStep(roster, rep, given) : '';
  const said = format === 'json' ? `${JSON.stringify({ schema: 'cadence.goals/1', file }, null, 2)}\n` : '';
  await world.stdout.write(said === '' ? `${what} ${file}.${next}\n` : said);
  return 0;
}

function nextStep({ people }: Roster, rep: Person, given: Given): string {
  const path = given.text('out') ?? usualPath(people, rep);
  return ` Next: fill it in, and name it in the roster, under development of ${rep.name}:\n  plan: ${path}`;
}

/** Longer ago than this, somebody who joined is no joiner any more. */
const RAMP = 100;

/** A joiner's first day where it is in the quarter or not long before it; else the quarter's. */
function firstDayOf(
  { starts }: Person,
  roster: Roster,
  given: Given,
  world: World,
): { readonly from: Day; readonly isJoiner: boolean } {
  const asked = given.text('quarter');
  const parsed = asked === null ? null : parseQuarter(asked);
  if (asked !== null && parsed === null) {
    throw cannotRun('bad-value', `--quarter cannot be "${asked}"`, 'write the year and the quarter: 2027-Q1');
  }
  const { now } = readClock(given.text('now'), world);
  const quarter =
    parsed === null
      ? quarterOf(Math.floor(now / 1440), roster)
      : quarterHorizon(parsed.year, parsed.quarter, roster);
  const isJoiner = starts !== null && starts + RAMP > quarter.firstDay && starts <= quarter.lastDay;
  return { from: isJoiner ? starts : quarter.firstDay, isJoiner };
}

function edited(file: string): Diagnostic {
  return problem(
    'plan-edited',
    `${file} has been edited, so it is not replaced`,
    'read it with --read, or write another file with --out',
  );
}
