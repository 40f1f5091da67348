import { assemble } from '../assemble.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import type { PublishedPlan, Roster } from '../model.ts';
import { readClock } from './clock.ts';
import type { Given } from './parse-command.ts';
import { quarterChoice } from './quarter-choice.ts';
import type { RosterInput } from './roster-input.ts';
import type { World } from './world/world.ts';

/** The quarter as it would be planned had nothing been published before; nothing is written. */
export async function planAfresh(
  given: Given,
  roster: Roster,
  { busy, accounts }: RosterInput,
  world: World,
): Promise<PublishedPlan> {
  const { result, diagnostics } = await assemble({
    roster,
    horizon: quarterChoice(given),
    now: readClock(given.text('now'), world).now,
    stamp: null,
    utc: false,
    previous: null,
    busy,
    accounts,
  });
  if (result === null) throw new UserError(1, diagnostics);
  return result.plan;
}
