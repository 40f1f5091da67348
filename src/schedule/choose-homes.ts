import type { Day, Roster, Weekday } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { phaseOf } from '../time/week.ts';
import { sittingsOn } from './diary.ts';
import { isActive, type OpenSeries } from './due.ts';
import { setHome } from './home.ts';
import { homeCandidates } from './home-candidates.ts';
import { type HomeSearch, phaseOfEntry, type Seeker, seeker } from './home-search.ts';
import { noPairDays, type PairDays, setPairDay } from './pair-days.ts';
import type { Participant } from './participant.ts';
import { withoutOthersOfRep } from './rep-elsewhere.ts';
import { bufferSlots } from './rules/buffer.ts';
import { isNearlyIdeal, settleHomes } from './settle-homes.ts';
import { sharePhases } from './share-phases.ts';
import { emptyTemplate, type Template, takeSitting } from './template.ts';
import type { WeekGrid } from './week-grid.ts';
import { weightsOf } from './weights.ts';

/**
 * Finds homes (and phases) for those of one manager's series that have none. Whether a search with all sessions at
 * their places is worth while: it is not where neighbours cost less than a displaced session would.
 */
export function chooseHomes(team: readonly OpenSeries[], roster: Roster): boolean {
  const homeless = team.filter((series) => series.home === null);
  const first = homeless[0];
  if (first === undefined) return false;
  const { grid, manager } = first;
  const template = templateOf(grid, manager, roster);
  const search: HomeSearch = {
    template,
    phaseWeeks: phaseWeeks(grid, roster),
    load: new Uint8Array(14),
    phases: [0, 0],
    sameDayAllowed: roster.rules.sameDay === 'allow',
    weights: weightsOf(roster.rules),
  };
  const pairs = new Map<Participant, PairDays>();
  for (const series of team) countKept(search, series);
  for (const series of homeless) if (!pairs.has(series.rep)) pairs.set(series.rep, pairDaysOf(series));
  const seekers = homeless.map((series) => {
    const candidates = homeCandidates(series);
    withoutOthersOfRep(series, candidates, roster.rules);
    return seeker(series, candidates, dueWeeks(series, search), pairs.get(series.rep) ?? noPairDays());
  });
  seekers.sort((a, b) => choice(a) - choice(b) || homeless.indexOf(a.series) - homeless.indexOf(b.series));
  sharePhases(search, seekers);
  settleHomes(search, seekers);
  for (const one of seekers) adopt(one);
  return !isNearlyIdeal(seekers);
}

/** How many places cost less than one more displaced session: the fewer, the sooner a series chooses. */
function choice({ ranked }: Seeker): number {
  const limit = (ranked[0] ?? 0) + 1_000 * 4096;
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranked[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function adopt(one: Seeker): void {
  const { series, candidates, entry } = one;
  if (entry === -1) {
    series.phase ??= 0;
    return;
  }
  const minute = candidates.minutes[entry >> 1] as number;
  const weekday = Math.floor(minute / 1440) as Weekday;
  setHome(series, { weekday, minute: minute - weekday * 1440 });
  series.phase = phaseOfEntry(one, entry);
}

function templateOf(grid: WeekGrid, manager: Participant, { rules }: Roster): Template {
  const template = emptyTemplate(grid, rules.sessionsPerDay, bufferSlots(rules.buffer));
  for (let day = grid.firstDay; day < grid.firstDay + grid.weeks * 7; day++) {
    for (const sitting of sittingsOn(manager.diary, day)) {
      if (sittingStartsOn(sitting, manager, day)) takeSitting(template, sitting, day);
    }
  }
  return template;
}

function sittingStartsOn(
  sitting: { readonly manager: Participant; readonly managerFirst: Day; readonly repFirst: Day },
  person: Participant,
  day: Day,
): boolean {
  return (sitting.manager === person ? sitting.managerFirst : sitting.repFirst) === day;
}

function phaseWeeks({ firstDay, weeks }: WeekGrid, { anchor }: Roster): [number, number] {
  const sets: [number, number] = [0, 0];
  for (let week = 0; week < weeks; week++) sets[phaseOf(firstDay + week * 7, anchor)] |= 1 << week;
  return sets;
}

/** Homes that stay where they are count for the balance of days and weeks. */
function countKept(search: HomeSearch, { home, every, phase }: OpenSeries): void {
  if (every === 2 && phase !== null) search.phases[phase]++;
  if (home === null) return;
  for (let p = 0; p < 2; p++) {
    if (every === 2 && p !== phase) continue;
    const at = p * 7 + home.weekday;
    search.load[at] = (search.load[at] as number) + 1;
  }
}

/** Where the pair's published sessions are. */
function pairDaysOf({ manager, rep, grid }: OpenSeries): PairDays {
  const days = noPairDays();
  for (let week = 0; week < grid.weeks; week++) {
    for (let day = grid.firstDay + week * 7; day < grid.firstDay + week * 7 + 7; day++) {
      for (const sitting of sittingsOn(manager.diary, day)) {
        if (sitting.rep !== rep || sitting.manager !== manager) continue;
        setPairDay(days, sitting.kind, weekdayOf(day), weekdayOf(sitting.repFirst), 1 << week, true);
      }
    }
  }
  return days;
}

/** The weeks a series still needs a place in; for either phase where it has yet to choose one. */
function dueWeeks(series: OpenSeries, { phaseWeeks }: HomeSearch): number[] {
  const { grid, manager, rep, every, phase } = series;
  let active = 0;
  for (let week = 0; week < grid.weeks; week++) {
    if (isActive(manager.person, rep.person, grid.firstDay + week * 7)) active |= 1 << week;
  }
  for (const due of series.dues) if (due.sitting !== null) active &= ~(1 << due.week);
  if (every === 1) return [active];
  return phase === null ? [active & phaseWeeks[0], active & phaseWeeks[1]] : [active & phaseWeeks[phase]];
}
