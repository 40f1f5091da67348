import { dirname, resolve } from 'node:path';
import { joinPlans } from '../../calendar/join-plans.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { PublishedPlan, Roster } from '../../model.ts';
import { isPlanOf } from '../../output/plan-json/is-plan-of.ts';
import { readPlanJson } from '../../output/plan-json.ts';
import { otherRoster, type Published, readCalendar } from '../folder/read-published.ts';
import { readSource } from '../read-source.ts';
import type { World } from '../world/world.ts';
import type { PlanOptions } from './plan-options.ts';

export interface PreviousPlan {
  readonly plan: PublishedPlan;
  /** The plan whose places are kept, where another than the published one is asked for. */
  readonly places?: PublishedPlan;
  /** The absolute path of the folder that the plan's calendars are in. */
  readonly folder: string;
  /** A calendar's text by its path below that folder, or null where it is gone. */
  readonly calendar: (path: string) => string | null;
}

/**
 * The plan that a run continues: the folder's, or the one of --previous. Where there are both, sessions keep the places
 * of --previous, and of the folder what that does not speak of; what counts as published is the folder's, whose
 * calendars people have.
 * Throws a UserError (exit code 2) where --previous cannot be read or is no plan.
 */
export async function previousPlan(
  { previous, force, out }: PlanOptions,
  roster: Roster,
  published: Published,
  world: World,
): Promise<PreviousPlan | null> {
  const { plan, calendar } = published;
  if (previous === null) return plan === null ? null : { plan, folder: out.path, calendar };
  const named = await readNamed(previous, world);
  if (!force && !isPlanOf(roster, named)) throw new UserError(2, [otherRoster(previous)]);
  if (plan !== null) return { plan, places: joinPlans(named, plan), folder: out.path, calendar };
  const folder = previous === '-' ? out.path : resolve(world.cwd, dirname(previous));
  return { plan: named, folder, calendar: (path) => readCalendar(folder, path, world.files) };
}

async function readNamed(path: string, world: World): Promise<PublishedPlan> {
  const outcome = readPlanJson(await readSource(path, world));
  if (outcome.value === null) throw new UserError(2, outcome.diagnostics);
  return outcome.value;
}
