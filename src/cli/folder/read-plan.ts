import { join, resolve } from 'node:path';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { PublishedPlan, Roster } from '../../model.ts';
import { isPlanOf } from '../../output/plan-json/is-plan-of.ts';
import { DEFAULT_OUT } from '../commands/plan.ts';
import { cannotRun } from '../diagnose.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';
import { otherRoster, type Published, readPublished } from './read-published.ts';

/** A folder as messages show it, and its absolute path. */
export interface Folder {
  readonly shown: string;
  readonly path: string;
}

/** The folder of a plan: the one given, or that of the plan.json given, or else where plans go by default. */
export function planFolder(given: string | null, world: World): Folder {
  const shown = (given ?? DEFAULT_OUT).replace(/(^|\/)plan\.json$/, '') || '.';
  return { shown, path: resolve(world.cwd, shown) };
}

/** As `readPublished`; a folder that cannot be read is a UserError (exit code 2) like any other. */
export function readFolder(folder: Folder, world: World): Published {
  try {
    return readPublished(folder, false, world.files);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unreadable-file', `cannot read ${folder.shown}: ${reasonOf(thrown)}`);
  }
}

/** As `readFolder`; one without a plan is a UserError (exit code 2) too. */
export function readWholeFolder(shown: string, world: World): Published & { readonly plan: PublishedPlan } {
  const published = readFolder({ shown, path: resolve(world.cwd, shown) }, world);
  const { plan } = published;
  if (plan !== null) return { ...published, plan };
  const hint = 'give the folder that cadence plan wrote';
  throw cannotRun('unreadable-file', `there is no plan.json in ${shown}`, hint);
}

/** What the folder holds of this roster: a plan of other people altogether is a UserError (exit code 2). */
export function readPlanOf(roster: Roster, folder: Folder, world: World): Published {
  const published = readFolder(folder, world);
  if (published.plan === null || isPlanOf(roster, published.plan)) return published;
  throw new UserError(2, [otherRoster(join(folder.shown, 'plan.json'))]);
}
