import { basename, dirname, resolve } from 'node:path';
import { assemble } from '../../assemble.ts';
import type { PublishedPlan, Roster } from '../../model.ts';
import { parseQuarter } from '../../time/horizon.ts';
import { readClock } from '../clock.ts';
import { DEFAULT_OUT } from '../commands/plan.ts';
import { cannotRun } from '../diagnose.ts';
import { readPublished } from '../folder/read-published.ts';
import type { Given } from '../parse-command.ts';
import type { RosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';

/** The plan that was published, or the one that would be: of --quarter, or of the quarter the clock is in. */
export async function findPlan(
  given: Given,
  roster: Roster,
  { busy }: RosterInput,
  world: World,
): Promise<PublishedPlan> {
  const asked = given.text('out');
  const quarter = given.text('quarter');
  if (quarter === null || asked !== null) {
    const said = asked ?? DEFAULT_OUT;
    const shown = basename(said) === 'plan.json' ? dirname(said) : said;
    const { plan } = readPublished({ shown, path: resolve(world.cwd, shown) }, false, world.files);
    if (plan !== null) return plan;
    if (asked !== null) {
      throw cannotRun('unreadable-file', `there is no plan.json in ${shown}`, 'give the folder of a plan');
    }
  }
  const parsed = quarter === null ? null : parseQuarter(quarter);
  if (quarter !== null && parsed === null) {
    throw cannotRun(
      'bad-value',
      `--quarter cannot be "${quarter}"`,
      'write the year and the quarter: 2027-Q1',
    );
  }
  const { now } = readClock(given.text('now'), world);
  const { result } = await assemble({
    roster,
    horizon: parsed === null ? { by: 'clock' } : { by: 'quarter', quarter: parsed },
    now,
    stamp: null,
    utc: false,
    previous: null,
    busy,
  });
  if (result === null) throw new Error('a quarter without a plan');
  return result.plan;
}
