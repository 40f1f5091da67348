import { resolve } from 'node:path';
import { horizonOf } from '../../assemble.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isPristine } from '../../goals/pristine.ts';
import { type PlanDraft, writePlan } from '../../goals/write-plan.ts';
import type { Day, Goal, Person, Roster } from '../../model.ts';
import { rosterWall } from '../../wall/roster-wall.ts';
import { splitAtWall } from '../../wall/split-at-wall.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { problem } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { findPerson } from '../find-person.ts';
import type { Given } from '../parse-command.ts';
import { quarterChoice } from '../quarter-choice.ts';
import { readTextFile } from '../read-source.ts';
import { answer, report } from '../report.ts';
import { type RosterInput, readRosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';
import { planFile, savePlan, usualPath } from './plan-file.ts';
import { showPlan } from './show-plan.ts';

export async function runGoals(context: Context): Promise<ExitCode> {
  const { world, given } = context;
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
  const text = writePlan({
    rep: rep.name,
    manager: manager.name,
    ...from,
    ...sorted(rep, roster, input),
  });
  const inJson = (more: object): string =>
    `${JSON.stringify({ schema: 'cadence.goals/1', file, ...more }, null, 2)}\n`;
  if (file === '-') {
    await answer({ inWords: () => [text.trimEnd()], asJson: () => inJson({ text }) }, input, context);
    return 0;
  }
  const before =
    world.files.status(resolve(world.cwd, file)) === null ? null : readTextFile(file, file, world);
  if (before !== null && !isPristine(before.text)) return refuse([edited(file)]);
  if (before?.text !== text) savePlan(file, text, world);
  const what = before === null ? 'Wrote' : before.text === text ? 'Unchanged:' : 'Renewed';
  const next = rep.development.plan === undefined ? nextStep(roster, rep, given) : '';
  const inWords = (): string[] => [`${what} ${file}.${next}`];
  await answer({ inWords, asJson: () => inJson({}) }, input, context);
  return 0;
}

function nextStep({ people }: Roster, rep: Person, given: Given): string {
  const path = given.text('out') ?? usualPath(people, rep);
  return ` Next: fill it in, and name it in the roster, under development of ${rep.name}:\n  plan: ${path}`;
}

/** Longer ago than this, somebody who joined is no joiner any more. */
const RAMP = 100;

/** A joiner's first day where it is yet to come or not long before the quarter; else the quarter's. */
function firstDayOf(
  { starts }: Person,
  roster: Roster,
  given: Given,
  world: World,
): { readonly from: Day; readonly isJoiner: boolean } {
  const { now } = readClock(given.text('now'), world);
  const quarter = horizonOf({ horizon: quarterChoice(given), roster, now });
  if (quarter === null) throw new Error('a quarter without a Monday');
  const isJoiner = starts !== null && starts + RAMP > quarter.firstDay;
  return { from: isJoiner ? starts : quarter.firstDay, isJoiner };
}

/** Goals of the roster that are pipeline talk begin among the revenue goals, where the wall would send them. */
function sorted(
  rep: Person,
  roster: Roster,
  { accounts }: RosterInput,
): Pick<PlanDraft, 'goals' | 'revenue'> {
  const { goals, revenue = [] } = rep.development;
  const names = roster.people.map(({ name }) => name);
  const options = rosterWall(names, roster.guard, accounts);
  const isRevenue = ({ text }: Goal): boolean => splitAtWall(text, options).development.length === 0;
  return {
    goals: goals.filter((goal) => !isRevenue(goal)),
    revenue: [...revenue, ...goals.filter(isRevenue)],
  };
}

function edited(file: string): Diagnostic {
  return problem(
    'plan-edited',
    `${file} has been edited, so it is not replaced`,
    'read it with --read, or write another file with --out',
  );
}
