import { join, resolve } from 'node:path';
import { mergePlans } from '../../assembly/merge-plans.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { PublishedPlan } from '../../model.ts';
import { isFolder } from '../../output/folders.ts';
import { planJsonChunks } from '../../output/plan-json/plan-json-chunks.ts';
import { planRows } from '../../output/plan-json/rows.ts';
import type { Context } from '../commands/context.ts';
import { DEFAULT_OUT } from '../commands/plan.ts';
import { cannotRun, problem } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { healFolder } from '../folder/claim-folder.ts';
import { calendarsBelow } from '../folder/compare-folder.ts';
import { readFolder } from '../folder/read-plan.ts';
import { notOurs, readPublished } from '../folder/read-published.ts';
import { openSite, type Site } from '../folder/site.ts';
import { stagingOf } from '../folder/staging.ts';
import { changeFolder } from '../folder/write-folder.ts';
import type { World } from '../world/world.ts';

interface Part {
  readonly path: string;
  readonly plan: PublishedPlan;
}

/** `cadence merge`: puts the folders of all shards together, as if one run had planned everything. */
export async function runMerge({ world, given }: Context): Promise<ExitCode> {
  const shown = given.text('out') ?? DEFAULT_OUT;
  const out = { shown, path: resolve(world.cwd, shown) };
  const force = given.flag('force');
  const parts = given.arguments.map((folder) => readPart(folder, world));
  const { plan, problem: why } = mergePlans(parts.map((part) => part.plan));
  if (plan === null) {
    const hint = 'give the folder of each shard once, all planned from one roster';
    throw new UserError(1, [problem('shards-do-not-fit', why, hint)]);
  }
  healFolder(out.path, stagingOf(out.path), world, force);
  const published = readPublished(out, force, world.files);
  const counts = await changeFolder(out, published.isCurrent, world, async (writer) => {
    const site = openSite(out.path, world.files, writer);
    for (const part of parts) {
      offerCalendars(part, site, world);
      await world.breathe();
    }
    const rows = planRows(plan);
    site.offer(
      'plan.json',
      planJsonChunks(plan, (table) => rows[table]),
    );
    const { differences, unchanged, foreign } = site.compare(published.folders);
    if (foreign.length > 0 && !force) {
      throw new UserError(2, [notOurs(foreign.map((path) => join(shown, path)))]);
    }
    if (differences.length > 0) await writer.commit(differences);
    return { written: differences.length, unchanged: unchanged.length };
  });
  await world.stdout.write(
    `${shown}: ${parts.length} shards, ${plan.sessions.length} sessions, ${counts.written} files written, ${counts.unchanged} as before.\n`,
  );
  return 0;
}

function readPart(folder: string, world: World): Part {
  const path = resolve(world.cwd, folder);
  const { plan } = readFolder({ shown: folder, path }, world);
  if (plan !== null) return { path, plan };
  throw cannotRun('unreadable-file', `cannot read ${join(folder, 'plan.json')}: there is no such file`);
}

/** The calendars of the managers whom the shard planned; what else lies in its folder is another's. */
function offerCalendars({ path, plan }: Part, site: Site, world: World): void {
  for (const { folder } of plan.folders) {
    if (!isFolder(folder)) continue;
    for (const calendar of calendarsBelow(path, folder, world.files)) {
      site.offer(calendar, [world.files.read(join(path, calendar))]);
    }
  }
}
