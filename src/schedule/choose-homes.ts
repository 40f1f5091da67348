import type { Roster, Weekday } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { phaseOf } from '../time/week.ts';
import { eachDayWithSessions } from './diary.ts';
import { isActive, type OpenSeries } from './due.ts';
import { setHome } from './home.ts';
import { homeCandidates } from './home-candidates.ts';
import {
  addPairDay,
  type HomeSearch,
  noPairDays,
  phaseOfEntry,
  rankHomes,
  type Seeker,
  type Standing,
  settleHomes,
} from './home-search.ts';
import { isNearlyIdeal } from './nearly-ideal.ts';
import type { Participant } from './participant.ts';
import { withoutOthersOfRep } from './rep-elsewhere.ts';
import { bufferSlots } from './rules/buffer.ts';
import { sharePhases } from './share-phases.ts';
import { minuteAt } from './wall-clock.ts';
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
  const { grid } = first;
  const weeks = phaseWeeks(grid, roster);
  const reps = [...new Set(homeless.map(({ rep }) => rep))];
  const search = openSearch(first, reps, roster);
  for (const series of team) countKept(search, series);
  const seekers = homeless.map((series): Seeker => {
    const candidates = homeCandidates(series);
    withoutOthersOfRep(series, candidates, roster.rules);
    const seeker = { series, candidates, dueWeeks: dueWeeks(series, weeks), pair: reps.indexOf(series.rep) };
    return { ...seeker, leastByPhase: [], choice: 0, onlyPhase: -1, entry: -1, cost: 0 };
  });
  const ranked = rankHomes(search, seekers);
  const turns = [...seekers].sort((a, b) => a.choice - b.choice);
  sharePhases(search, turns);
  settleHomes(ranked, seekers, turns);
  for (const one of seekers) adopt(one);
  return !isNearlyIdeal(turns);
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
  series.phase = phaseOfEntry(one);
}

function openSearch(
  { grid, manager }: OpenSeries,
  reps: readonly Participant[],
  { rules }: Roster,
): HomeSearch {
  const { fullDay, scatteredDay } = weightsOf(rules);
  const search = {
    weeks: grid.weeks,
    sessionsPerDay: rules.sessionsPerDay,
    buffer: bufferSlots(rules.buffer),
    sameDayAllowed: rules.sameDay === 'allow',
    fullDay,
    scatteredDay,
    phases: [0, 0] as [number, number],
    load: new Uint8Array(14),
    standing: [] as Standing[],
    pairs: reps.map(noPairDays),
  };
  eachDayWithSessions(manager.diary, (day, sittings) => {
    const week = Math.floor((day - grid.firstDay) / 7);
    if (week < 0 || week >= grid.weeks) return;
    for (const sitting of sittings) {
      const { kind, rep, start, end, managerFirst, repFirst } = sitting;
      const weekday = weekdayOf(day);
      if ((sitting.manager === manager ? managerFirst : repFirst) === day) {
        const minute = weekday * 1440 + minuteAt(grid.clock, start, day);
        search.standing.push([minute, end - start, 1 << week]);
      }
      const pair = sitting.manager === manager ? search.pairs[reps.indexOf(rep)] : undefined;
      if (pair !== undefined) addPairDay(pair, kind, weekday, weekdayOf(repFirst), 1 << week);
    }
  });
  return search;
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

/** The weeks a series still needs a place in; for either phase where it has yet to choose one. */
function dueWeeks(series: OpenSeries, phaseWeeks: readonly [number, number]): number[] {
  const { grid, manager, rep, every, phase } = series;
  let active = 0;
  for (let week = 0; week < grid.weeks; week++) {
    if (isActive(manager.person, rep.person, grid.firstDay + week * 7)) active |= 1 << week;
  }
  for (const due of series.dues) if (due.sitting !== null) active &= ~(1 << due.week);
  if (every === 1) return [active];
  return phase === null ? [active & phaseWeeks[0], active & phaseWeeks[1]] : [active & phaseWeeks[phase]];
}
