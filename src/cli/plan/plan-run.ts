import { join } from 'node:path';
import { horizonOf } from '../../assemble.ts';
import { type Assembly, openAssembly } from '../../assembly/assembly.ts';
import { type Gathered, rowsInMemory, startGathering } from '../../assembly/gathering.ts';
import { shardText } from '../../assembly/shard.ts';
import { templateFiller } from '../../assembly/template-filler.ts';
import { wallWarnings } from '../../assembly/wall-warnings.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { Instant, Layout, Roster } from '../../model.ts';
import { isFolder } from '../../output/folders.ts';
import { isPlanOf } from '../../output/plan-json/is-plan-of.ts';
import { cannotRun } from '../diagnose.ts';
import { healFolder } from '../folder/claim-folder.ts';
import type { Comparison } from '../folder/compare-folder.ts';
import { invitationsMail, isLaidOutLike, otherLayout } from '../folder/other-layout.ts';
import { anotherShard, otherRoster, readPublished } from '../folder/read-published.ts';
import { openSite } from '../folder/site.ts';
import { stagingOf } from '../folder/staging.ts';
import { changeFolder, type FolderWriter } from '../folder/write-folder.ts';
import type { RosterInput } from '../roster-input.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';
import { type AgendaFolder, compareAgendas, writeAgendas } from './agenda-folder.ts';
import { conflict, type OutFolder, type PlanOptions } from './plan-options.ts';
import { isLong, planUnits, usualThreads } from './plan-units.ts';
import { previousPlan } from './previous-plan.ts';
import type { Progress } from './progress.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { rowsBesideFiles } from './row-files.ts';

/** What a run came to, however it is shown. */
export interface PlanRun {
  readonly options: PlanOptions;
  readonly result: Gathered;
  readonly comparison: Comparison;
  /** The same for the folder of Markdown agendas, where they are asked for. */
  readonly agendas: AgendaFolder | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly layout: Layout;
  /** There was a plan before. */
  readonly isRerun: boolean;
}

/** Either the input has errors, or there is a plan, which may have been refused. */
export type Outcome =
  | { readonly run: null; readonly diagnostics: readonly Diagnostic[] }
  | { readonly run: PlanRun; readonly refusal: Refusal | null };

/** Plans a roster, and writes the folder where that is asked for and nothing speaks against it. */
export async function carryOut(
  options: PlanOptions,
  roster: Roster,
  input: RosterInput,
  progress: Progress,
  world: World,
): Promise<Outcome> {
  const { out, force, mode, clock } = options;
  if (options.agendas !== null && mode === 'write') {
    const { path } = options.agendas;
    onFolder(options.agendas, () => healFolder(path, stagingOf(path), world, force));
  }
  const published = onFolder(out, () => {
    if (mode === 'write') healFolder(out.path, stagingOf(out.path), world, force);
    return readPublished(out, force, world.files);
  });
  if (published.plan !== null && !force && !isPlanOf(roster, published.plan)) {
    throw new UserError(2, [otherRoster(join(out.shown, 'plan.json'))]);
  }
  if (
    published.plan?.shard !== undefined &&
    !force &&
    published.plan.shard !== (options.shard && shardText(options.shard))
  ) {
    throw new UserError(2, [anotherShard(join(out.shown, 'plan.json'), published.plan.shard)]);
  }
  if (published.plan !== null && !force && !isLaidOutLike(options.layout, published.plan)) {
    throw new UserError(2, [otherLayout(join(out.shown, 'plan.json'), published.plan)]);
  }
  const before = await previousPlan(options, roster, published, world);
  const previous = before?.plan ?? null;
  const horizon = horizonOf({ horizon: options.horizon, roster, now: clock.now });
  if (horizon === null) {
    throw cannotRun('empty-range', 'there is no Monday from --from to --to', 'move one of the two dates');
  }
  const byClock = options.horizon.by === 'clock';
  const { now, stamp } = clock;
  const { utc, freeze, maxMoves, shard } = options;
  const { busy, accounts } = input;
  const assembly = openAssembly({
    roster,
    horizon,
    now,
    byClock,
    stamp,
    utc,
    previous,
    audience: options.audience,
    layout: options.layout,
    places: before?.places ?? null,
    freeze,
    maxMoves,
    effort: options.effort,
    proofSeconds: options.proofSeconds,
    busy,
    accounts,
    shard,
  });
  const { layout } = assembly.terms;
  if (layout.form === 'series' && utc) throw conflict('--series', '--utc');
  const mails = layout.form === 'invitations' ? [invitationsMail(out.shown, roster)] : [];
  const folders = assembly.folders.map(({ folder }) => folder).filter(isFolder);

  const work = async (writer: FolderWriter | null): Promise<Outcome> => {
    const site = openSite(out.path, world.files, writer);
    const listsChanges = previous !== null || options.listsChanges;
    const gathering = startGathering(
      roster,
      assembly.terms,
      previous && { ...previous, folders: assembly.folders },
      // What is printed whole has to be in memory whole.
      writer === null || options.printsPlan
        ? rowsInMemory()
        : rowsBesideFiles(
            writer,
            roster.people.map(({ email }) => email),
          ),
      { shard, isBrief: !listsChanges && !options.printsPlan },
    );
    const proving = options.proofSeconds === null ? null : await startProving(assembly, progress, world);
    const watch = await progress.units(`planning ${roster.people.length} people`, assembly.sizes);
    await planUnits(
      {
        assembly,
        threads: options.threads ?? usualThreads(assembly, world),
        isLong: isLong(roster, assembly, options.effort),
        out: before?.folder ?? out.path,
        calendar: before?.calendar ?? published.calendar,
        listsChanges,
        ...(proving === null ? {} : { onProof: proving.add }),
        take(report) {
          gathering.add(report);
          for (const { path, octets } of report.files) site.offer(path, octets);
          watch(report.unit);
        },
      },
      world,
    ).finally(() => proving?.end());
    const result = gathering.end();
    const walled = await wallWarnings(roster, accounts, assembly.terms);
    const diagnostics = [...input.diagnostics, ...result.diagnostics, ...walled, ...mails];
    if (result.diagnostics.some(({ severity }) => severity === 'error')) return { run: null, diagnostics };
    site.offer('plan.json', result.planJson());
    const comparison = site.compare(folders);
    const agendas = await agendasOf(options, roster, accounts, result, assembly.terms.earliest, world);
    const run = { options, result, comparison, agendas, diagnostics, layout, isRerun: previous !== null };
    const refusal = refusalOf(run);
    if (refusal === null && comparison.differences.length > 0 && writer !== null) {
      await progress.step(`writing ${comparison.differences.length} files`);
      await writer.commit(comparison.differences);
    }
    if (refusal === null && agendas !== null && writer !== null) await writeAgendas(agendas, world);
    return { run, refusal };
  };
  if (mode === 'write') return changeFolder(out, published.isCurrent, world, work);
  return work(null).catch((thrown: unknown) => onFolder(out, () => rethrow(thrown)));
}

/** The Markdown agendas; what writes them is loaded only where they are asked for. */
async function agendasOf(
  { agendas: out }: PlanOptions,
  roster: Roster,
  accounts: RosterInput['accounts'],
  result: Gathered,
  now: Instant | null,
  world: World,
): Promise<AgendaFolder | null> {
  if (out === null) return null;
  const { agendaPacks } = await import('../../assembly/agenda-packs.ts');
  const packs = agendaPacks(
    roster,
    accounts,
    [...result.planJson()].join(''),
    now,
    await templateFiller(roster.people),
  );
  return onFolder(out, () => compareAgendas(out, packs, world));
}

/** What watches over proofs is loaded only where they are asked for. */
async function startProving(assembly: Assembly, progress: Progress, world: World) {
  return (await import('./proving.ts')).startProving(assembly, progress, world);
}

function rethrow(thrown: unknown): never {
  throw thrown;
}

/** Runs what only looks at the output folder; a refusal of the system becomes a UserError (exit code 2). */
function onFolder<T>(out: OutFolder, look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    const reason = systemCode(thrown) === 'ENOTDIR' ? 'it is not a folder' : reasonOf(thrown);
    throw cannotRun('folder-unwritable', `cannot use ${out.shown}: ${reason}`);
  }
}
