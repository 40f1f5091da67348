import { diagnosticsInOrder, openAssembly } from './assembly/assembly.ts';
import { type UnitPlan, unitPlanner } from './assembly/unit-planner.ts';
import { wallWarnings } from './assembly/wall-warnings.ts';
import type { Change } from './calendar/change.ts';
import { inOrder } from './calendar/previous-within.ts';
import { changesInOrder } from './calendar/revise-by-manager.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type Summary, weeksOf } from './insight/summary.ts';
import type { Audience, Day, Horizon, Instant, Layout, OutputFile, PublishedPlan, Roster } from './model.ts';
import type { IcsFile } from './output/ics.ts';
import { isUsual } from './output/layout.ts';
import { writePlanJson } from './output/plan-json.ts';
import { seriesInOrder, unplacedInOrder } from './schedule/plan-schedule.ts';
import { type Quarter, quarterHorizon, quarterOf, rangeHorizon } from './time/horizon.ts';
import type { Account } from './wall/rule.ts';

/** Which weeks to plan; the clock chooses the quarter it is in. */
export type HorizonChoice =
  | { readonly by: 'quarter'; readonly quarter: Quarter }
  | { readonly by: 'range'; readonly from: Day; readonly to: Day }
  | { readonly by: 'clock' };

export interface AssembleInput {
  readonly roster: Roster;
  readonly horizon: HorizonChoice;
  readonly now: Instant;
  /** Seconds of UTC for DTSTAMP, where somebody asked for them; null counts from the anchor. */
  readonly stamp: number | null;
  readonly utc: boolean;
  /** Whom the agendas are for; left out, those for whom they were before, or else the managers. */
  readonly audience?: Audience | null;
  /** How sessions are laid out in files; what is left out is as it was before. */
  readonly layout?: Partial<Layout>;
  /** The plan published before, and its calendars by their paths below the output folder. */
  readonly previous: {
    readonly plan: PublishedPlan;
    /** The plan whose places are kept, where another than the published one is asked for. */
    readonly places?: PublishedPlan;
    readonly calendar: (path: string) => string | null;
  } | null;
  /** Days from now in which what was published stays as it is; 0 unless given. */
  readonly freeze?: number;
  /** The most published sessions of a unit that may move for others; null unless given: as many as have to. */
  readonly maxMoves?: number | null;
  /** Busy calendars by their path as the roster has it; one that could not be read is not in it. */
  readonly busy: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
  /** Those of the file that the roster's guard names; left out: none. */
  readonly accounts?: readonly Account[];
  /** A tree of more people than this (250) is planned in parts, from the top down. */
  readonly unitSize?: number;
}

export interface Assembled {
  readonly plan: PublishedPlan;
  /** In order of their paths, plan.json last. */
  readonly files: readonly OutputFile[];
  readonly changes: readonly Change[];
  readonly summary: Summary;
}

/**
 * The whole way from a roster to the files of its plan; writes nothing. No result where the horizon holds
 * no Monday; other problems (a busy calendar with a line that says nothing, text that the wall moved) are
 * told beside the result.
 */
export async function assemble(
  input: AssembleInput,
): Promise<{ readonly result: Assembled | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { roster, previous } = input;
  const horizon = horizonOf(input);
  if (horizon === null) return { result: null, diagnostics: [] };
  const assembly = openAssembly({
    ...input,
    audience: input.audience ?? null,
    horizon,
    accounts: input.accounts ?? [],
    byClock: input.horizon.by === 'clock',
    previous: previous?.plan ?? null,
    places: previous?.places ?? null,
  });
  const plan = await unitPlanner(assembly.terms);
  const parts: UnitPlan[] = [];
  for (let commission = assembly.next(); commission !== null; commission = assembly.next()) {
    const part = await plan(commission, previous?.calendar ?? (() => null));
    assembly.settle(part.unit, part.leading);
    parts.push(part);
  }
  const published = wholePlan(horizon, parts, previous?.plan ?? null);
  const { audience, layout } = assembly.terms;
  const whole = {
    ...published,
    ...(audience === 'manager' ? {} : { audience }),
    ...(isUsual(layout) ? {} : { layout }),
  };
  return {
    result: {
      plan: whole,
      files: [
        ...parts.flatMap(({ files }) => files.map(textFile)).sort((a, b) => (a.path < b.path ? -1 : 1)),
        { path: 'plan.json', text: writePlanJson(whole) },
      ],
      changes: parts.flatMap(({ changes }) => changes).sort(changesInOrder),
      summary: {
        organization: roster.organization,
        horizon,
        weeks: weeksOf(horizon),
        managers: parts.flatMap(({ managers }) => managers).sort((a, b) => (a.manager < b.manager ? -1 : 1)),
      },
    },
    diagnostics: diagnosticsInOrder(roster, horizon, new Map(parts.flatMap(({ busy }) => busy)), [
      ...parts.flatMap(({ diagnostics }) => diagnostics),
      ...(await wallWarnings(roster, input.accounts ?? [], assembly.terms)),
    ]),
  };
}

function textFile({ path, octets }: IcsFile): OutputFile {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { path, text: octets.map((piece) => decoder.decode(piece)).join('') };
}

function wholePlan(
  horizon: Horizon,
  parts: readonly UnitPlan[],
  previous: PublishedPlan | null,
): PublishedPlan {
  const plans = parts.map(({ plan }) => plan);
  const folders = new Map(previous?.folders.map((each) => [each.manager, each]));
  for (const { folders: own } of plans) for (const each of own) folders.set(each.manager, each);
  const retired = new Map(previous?.retired.map((each) => [each.uid, each]));
  for (const { restored } of parts) for (const uid of restored) retired.delete(uid);
  for (const { plan } of parts) for (const each of plan.retired) retired.set(each.uid, each);
  return {
    horizon,
    sessions: plans.flatMap(({ sessions }) => sessions).sort(inOrder),
    unplaced: plans.flatMap(({ unplaced }) => unplaced).sort(unplacedInOrder),
    series: plans.flatMap(({ series }) => series).sort(seriesInOrder),
    outside: plans.flatMap(({ outside }) => outside).sort(inOrder),
    retired: [...retired.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
    changes: plans.flatMap(({ changes }) => changes).sort((a, b) => (a.uid < b.uid ? -1 : 1)),
    folders: [...folders.values()].sort((a, b) => (a.manager < b.manager ? -1 : 1)),
  };
}

/** The weeks chosen; null where there is no Monday among them. */
export function horizonOf(input: Pick<AssembleInput, 'horizon' | 'roster' | 'now'>): Horizon | null {
  const { horizon, roster, now } = input;
  if (horizon.by === 'quarter') return quarterHorizon(horizon.quarter.year, horizon.quarter.quarter, roster);
  if (horizon.by === 'range') return rangeHorizon(horizon.from, horizon.to);
  return quarterOf(Math.floor(now / 1440), roster);
}
