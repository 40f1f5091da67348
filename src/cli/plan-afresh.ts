import type { PublishedPlan, Roster } from '../model.ts';
import { readClock } from './clock.ts';
import { cannotRun } from './diagnose.ts';
import type { Given } from './parse-command.ts';
import { planInMemory } from './plan/plan-in-memory.ts';
import { quarterChoice } from './quarter-choice.ts';
import type { RosterInput } from './roster-input.ts';
import type { World } from './world/world.ts';

/** The quarter as it would be planned had nothing been published before; nothing is written. */
export async function planAfresh(
  given: Given,
  roster: Roster,
  input: RosterInput,
  world: World,
): Promise<PublishedPlan> {
  const horizon = quarterChoice(given);
  const { now } = readClock(given.text('now'), world);
  const plan = await planInMemory({ horizon, now, stamp: null, before: null }, roster, input, world);
  if (plan === null) throw cannotRun('empty-range', 'there is no Monday in the quarter', 'choose another');
  return plan;
}
