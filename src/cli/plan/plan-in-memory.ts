import { type HorizonChoice, horizonOf } from '../../assemble.ts';
import { openAssembly } from '../../assembly/assembly.ts';
import { rowsInMemory, startGathering } from '../../assembly/gathering.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { Instant, PublishedPlan, Roster } from '../../model.ts';
import { readPlanJson } from '../../output/plan-json.ts';
import type { Folder } from '../folder/read-plan.ts';
import type { Published } from '../folder/read-published.ts';
import type { RosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';
import { isLong, planUnits, usualThreads } from './plan-units.ts';
import { startProgress } from './progress.ts';

export interface PlanningChoice {
  readonly horizon: HorizonChoice;
  readonly now: Instant;
  readonly stamp: number | null;
  /** Where the plan before is, and what it holds; null where nothing was published before. */
  readonly before: { readonly folder: Folder; readonly published: Published } | null;
}

/**
 * The plan that `cadence plan` would write; nothing is written. Null where the horizon holds no Monday. Throws a
 * UserError (exit code 1) for what would keep it from being written.
 */
export async function planInMemory(
  { horizon: choice, now, stamp, before }: PlanningChoice,
  roster: Roster,
  { busy, accounts }: Pick<RosterInput, 'busy' | 'accounts'>,
  world: World,
): Promise<PublishedPlan | null> {
  const horizon = horizonOf({ horizon: choice, roster, now });
  if (horizon === null) return null;
  const previous = before?.published.plan ?? null;
  const assembly = openAssembly({
    roster,
    horizon,
    now,
    byClock: choice.by === 'clock',
    stamp,
    utc: false,
    audience: null,
    previous,
    places: null,
    busy,
    accounts,
  });
  const gathering = startGathering(roster, assembly.terms, previous, rowsInMemory(), {
    shard: null,
    isBrief: true,
  });
  const progress = startProgress(world);
  const watch = await progress.units(`planning ${roster.people.length} people`, assembly.sizes);
  await planUnits(
    {
      assembly,
      threads: usualThreads(assembly, world),
      isLong: isLong(roster, assembly, 'normal'),
      out: before?.folder.path ?? world.cwd,
      calendar: before?.published.calendar ?? (() => null),
      listsChanges: false,
      take(report) {
        gathering.add(report);
        watch(report.unit);
      },
    },
    world,
  ).finally(progress.end);
  const { planJson, diagnostics } = gathering.end();
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(1, diagnostics);
  const { value } = readPlanJson({ file: 'plan.json', text: [...planJson()].join('') });
  if (value === null) throw new Error('a plan just made cannot be read');
  return value;
}
