import type { PublishedPlan, Roster } from '../../model.ts';
import { cannotRun } from '../diagnose.ts';
import { planFolder, readPlanOf } from '../folder/read-plan.ts';
import type { Given } from '../parse-command.ts';
import { planAfresh } from '../plan-afresh.ts';
import type { RosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';

/** The plan that was published, or the one that would be: of --quarter, or of the quarter the clock is in. */
export async function findPlan(
  given: Given,
  roster: Roster,
  input: RosterInput,
  world: World,
): Promise<PublishedPlan> {
  const asked = given.text('out');
  if (given.text('quarter') === null || asked !== null) {
    const folder = planFolder(asked, world);
    const { plan } = readPlanOf(roster, folder, world);
    if (plan !== null) return plan;
    if (asked !== null) {
      const hint = 'give the folder of a plan';
      throw cannotRun('unreadable-file', `there is no plan.json in ${folder.shown}`, hint);
    }
  }
  return planAfresh(given, roster, input, world);
}
