import { instantOf } from '../availability/axis.ts';
import type { Instant, Kind, Minute, PublishedPlan, Reason, Weekday } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { isoWeekLabel } from '../time/week.ts';
import { enter, strike } from './diary.ts';
import { type Due, type OpenSeries, windowDays } from './due.ts';
import { homeSlot } from './home.ts';
import { openSeries } from './open-series.ts';
import { costOf, oddOptions, quarterOptions, sittingOf } from './options.ts';
import { openPlanning, type PlanInput, type Planning } from './planning.ts';
import { pinPublished } from './published.ts';
import { displacementCost, homeOf } from './rules/displacement.ts';
import { clockRules, hardRules, hourRules, isForbidden } from './rules/index.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { minuteAt, slotAt } from './wall-clock.ts';

/** One start of a session that is due, and what is for and against it. */
export interface StartVerdict {
  readonly start: Instant;
  /** What forbids it; empty where nothing does. */
  readonly forbidden: readonly Reason[];
  /** What it costs by the soft rules: whole points, those of no cost left out. */
  readonly costs: readonly { readonly rule: string; readonly cost: number }[];
}

/** Why a session is where it is. */
export interface SessionVerdict {
  readonly kind: Kind;
  readonly period: string;
  /** Null where it has no place. */
  readonly here: StartVerdict | null;
  readonly isHome: boolean;
  /** Other starts in its window that nothing forbids: how many, and the cheapest. */
  readonly free: number;
  readonly others: readonly StartVerdict[];
  /** The start that was asked about, on each day of the window it falls on. */
  readonly asked: readonly StartVerdict[];
}

/** A time of the week on the manager's clock. */
export interface WeeklyTime {
  readonly weekday: Weekday;
  readonly minute: Minute;
}

const SHOWN = 3;

/**
 * Judges the sessions of one series as a plan has them: each with the rest of the plan standing where it is, by the
 * rules that planned it.
 */
export function whyHere(
  input: PlanInput,
  plan: PublishedPlan,
  series: { readonly manager: string; readonly rep: string; readonly kind: Kind },
  asked: WeeklyTime | null,
): SessionVerdict[] {
  const planning = openPlanning(asItStands(input, plan));
  const open = seriesOf(planning, series);
  if (open === null) return [];
  pinPublished(planning);
  const own = open.rep.diary.days
    .flatMap((day) => day ?? [])
    .filter(({ kind, manager, rep }) => kind === open.kind && manager === open.manager && rep === open.rep);
  return open.dues.map((due) => {
    const sitting = own.find(({ monday }) => monday === due.monday);
    return verdictOf(planning, due, sitting ?? null, asked);
  });
}

/** Every session of the plan stands where it is, even where today's roster would not have it there. */
function asItStands(input: PlanInput, plan: PublishedPlan): PlanInput {
  const settled = [...plan.sessions, ...plan.outside].filter(({ status }) => status === 'confirmed');
  return { ...input, settled, previous: { ...plan, sessions: [], outside: [] } };
}

function seriesOf(
  planning: Planning,
  { manager, rep, kind }: { readonly manager: string; readonly rep: string; readonly kind: Kind },
): OpenSeries | null {
  const leader = planning.participants.get(manager);
  const led = planning.participants.get(rep);
  if (leader === undefined || led === undefined) return null;
  const series = openSeries(planning, leader, [led], planning.input.horizon);
  return series.find((each) => each.kind === kind) ?? null;
}

function verdictOf(
  planning: Planning,
  due: Due,
  own: Sitting | null,
  asked: WeeklyTime | null,
): SessionVerdict {
  // Judged without itself, and the rest standing.
  if (own !== null) strike(own);
  const free: Sitting[] = [];
  const quarters = quarterOptions(due);
  const options = quarters.ranked.length > 0 ? quarters : oddOptions(due);
  const byCost: { readonly sitting: Sitting; readonly cost: number }[] = [];
  for (let rank = 0; rank < options.ranked.length; rank++) {
    const sitting = sittingOf(due, options, rank);
    if (sitting.start === own?.start || isForbidden(sitting, planning.bounds)) continue;
    free.push(sitting);
    byCost.push({ sitting, cost: costOf(options, rank) });
  }
  byCost.sort((a, b) => a.cost - b.cost);
  const judge = (start: number): StartVerdict => judged(planning, due, sittingAt(due, start));
  const verdict: SessionVerdict = {
    kind: due.series.kind,
    period: isoWeekLabel(due.monday),
    here: own === null ? null : judge(own.start),
    isHome: own !== null && own.start === homeSlot(due),
    free: free.length,
    others: byCost.slice(0, SHOWN).map(({ sitting }) => judge(sitting.start)),
    asked: asked === null ? [] : startsAt(due, asked).map(judge),
  };
  if (own !== null) enter(own);
  return verdict;
}

/** A weekly time in each week of the window. */
function startsAt(due: Due, { weekday, minute }: WeeklyTime): number[] {
  const { clock } = due.series.manager;
  const starts: number[] = [];
  for (let monday = due.monday; monday < due.monday + windowDays(due); monday += 7) {
    starts.push(slotAt(clock, monday + weekday, minute));
  }
  return starts;
}

function judged({ bounds, input }: Planning, due: Due, sitting: Sitting): StartVerdict {
  const reasons = hardRules.flatMap((rule) =>
    rule.forbids(sitting, bounds) ? rule.reasons(sitting, bounds) : [],
  );
  const distinct = new Map(reasons.map((reason) => [reason.detail, reason]));
  return {
    start: instantOf(input.axis, sitting.start),
    forbidden: [...distinct.values()],
    costs: costsOf(due, sitting).filter(({ cost }) => cost > 0),
  };
}

function costsOf(due: Due, sitting: Sitting): { rule: string; cost: number }[] {
  const { kind, minutes } = due.series;
  const sides = [
    { role: 'manager', one: sitting.manager, day: sitting.managerFirst },
    { role: 'rep', one: sitting.rep, day: sitting.repFirst },
  ] as const;
  const { clock } = sitting.manager;
  const ownMinute = minuteAt(clock, sitting.start, sitting.managerFirst);
  const away = displacementCost(due, homeOf(due), sitting.start, sitting.managerFirst, ownMinute);
  const costs = [{ rule: 'displacement', cost: away }];
  for (const rule of [...hourRules, ...clockRules]) {
    let cost = 0;
    for (const { role, one, day } of sides) {
      const side = { role, kind, minutes, work: one.work, weights: one.work.weights };
      cost += rule.cost(side, minuteAt(one.clock, sitting.start, day), weekdayOf(day));
    }
    costs.push({ rule: rule.name, cost });
  }
  return costs;
}
