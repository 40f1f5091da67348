import type { HomeSearch, Seeker } from '../../src/schedule/home-search.ts';
import { WEIGHTS } from '../../src/schedule/weights.ts';

/**
 * What src/schedule/search/assembly/choose-homes.ts does, week by week and session by session, without a thought for
 * time.
 */

export interface PlainSeeker {
  readonly least: readonly number[];
  readonly choice: number;
  entry: number;
  cost: number;
}

interface Place {
  readonly entry: number;
  /** As if nobody else were there. */
  readonly cost: number;
  readonly phase: number;
  readonly from: number;
  readonly to: number;
  readonly weekday: number;
  readonly repWeekday: number;
  /** Weeks it is due in, and free. */
  readonly weeks: readonly number[];
}

export function plainHomes(
  search: HomeSearch,
  seekers: readonly Seeker[],
  order: readonly number[],
): PlainSeeker[] {
  const allPlaces = seekers.map((seeker) => placesOf(search, seeker));
  const found = allPlaces.map((places, i): PlainSeeker => {
    const least = (seekers[i] as Seeker).dueWeeks.map((_, phase) =>
      Math.min(
        Number.POSITIVE_INFINITY,
        ...places.flatMap((one) => (one.entry % 2 === phase ? one.cost : [])),
      ),
    );
    // A cost and an entry are one number there.
    const isNear = ({ cost, entry }: Place): boolean =>
      cost < (places[0]?.cost ?? 0) + 1_000 ||
      (cost === (places[0]?.cost ?? 0) + 1_000 && entry < (places[0]?.entry ?? 0));
    return { least, choice: places.filter(isNear).length, entry: -1, cost: 0 };
  });
  const settled: (Settled | null)[] = seekers.map(() => null);
  const settle = (i: number): void => {
    settled[i] = null;
    const best = bestPlace(search, seekers, settled, i, allPlaces[i] as Place[]);
    settled[i] = best;
    const own = found[i] as PlainSeeker;
    own.entry = best?.place.entry ?? -1;
    own.cost = best?.own ?? own.cost;
  };
  for (const i of order) settle(i);
  for (let round = 0; round < 3; round++) {
    const before = JSON.stringify(settled);
    for (const i of order) settle(i);
    if (JSON.stringify(settled) === before) break;
  }
  return found;
}

interface Settled {
  readonly place: Place;
  /** Weeks it is at home in. */
  readonly kept: readonly number[];
  readonly own: number;
}

function has(set: number, week: number): boolean {
  return ((set >>> week) & 1) === 1;
}

function weeksOf(search: HomeSearch): number[] {
  return Array.from({ length: search.weeks }, (_, week) => week);
}

function placesOf(search: HomeSearch, seeker: Seeker): Place[] {
  const { series, candidates, dueWeeks } = seeker;
  const { minutes, weeks, costs, repShift } = candidates;
  const places: Place[] = [];
  for (let i = 0; i < minutes.length; i++) {
    dueWeeks.forEach((due, choice) => {
      const from = (minutes[i] as number) / 5;
      const weekday = Math.floor(from / 288);
      const isFree = (week: number): boolean => has(weeks[i] as number, week);
      const dueIn = weeksOf(search).filter((week) => has(due, week));
      const lost = dueIn.filter((week) => !isFree(week));
      places.push({
        entry: i * 2 + choice,
        cost: lost.reduce((sum, week) => sum + loss(search, seeker, week, weekday), costs[i] as number),
        phase: series.every === 1 ? 0 : dueWeeks.length === 2 ? choice : (series.phase ?? 0),
        from,
        to: from + series.slots,
        weekday,
        repWeekday: (weekday + (repShift[i] as number) + 7) % 7,
        weeks: dueIn.filter(isFree),
      });
    });
  }
  return places.sort((a, b) => a.cost - b.cost || a.entry - b.entry);
}

/** What it costs that a week's session is not at home on a weekday. */
function loss(search: HomeSearch, { series, candidates }: Seeker, week: number, weekday: number): number {
  const days = (of: number): number[] =>
    [0, 1, 2, 3, 4, 5, 6].filter((day) => has(candidates.dayWeeks[day] as number, of));
  const away = Math.min(...days(week).map((day) => Math.abs(day - weekday)));
  if (away === 0) return WEIGHTS.displaced + 2 * WEIGHTS.sameDayMove;
  if (away < 7) return WEIGHTS.displaced + WEIGHTS.otherDayMove + away * WEIGHTS.dayMove;
  const isElsewhere = week + 1 === search.weeks || days(week + 1).length > 0;
  return series.every === 2 && isElsewhere ? WEIGHTS.displaced + WEIGHTS.otherWeekMove : 0;
}

/** The place that costs least with these neighbours; of equal ones that which would cost least alone. */
function bestPlace(
  search: HomeSearch,
  seekers: readonly Seeker[],
  settled: readonly (Settled | null)[],
  index: number,
  places: readonly Place[],
): Settled | null {
  const seeker = seekers[index] as Seeker;
  const others = settled.flatMap((one, i) => (one === null ? [] : { ...one, seeker: seekers[i] as Seeker }));
  const sessions = (week: number): { from: number; to: number }[] => [
    ...search.standing.flatMap(([minute, slots, weeks]) =>
      has(weeks, week) ? { from: minute / 5, to: minute / 5 + slots } : [],
    ),
    ...others.flatMap(({ place, kept }) => (kept.includes(week) ? place : [])),
  ];
  const pairMeets = (place: Place, week: number): boolean => {
    const other = seeker.series.kind === 'pipeline-review' ? 14 : 0;
    const days = search.pairs[seeker.pair] as Int32Array;
    return (
      has(days[other + place.weekday] as number, week) ||
      has(days[other + 7 + place.repWeekday] as number, week) ||
      others.some(
        (one) =>
          one.seeker.pair === seeker.pair &&
          one.kept.includes(week) &&
          (one.place.weekday === place.weekday || one.place.repWeekday === place.repWeekday),
      )
    );
  };
  const keeps = (place: Place, week: number): boolean => {
    const near = sessions(week);
    const sameDay = near.filter(({ from }) => Math.floor(from / 288) === place.weekday);
    return (
      !near.some(({ from, to }) => from < place.to + search.buffer && to > place.from - search.buffer) &&
      sameDay.length < search.sessionsPerDay &&
      (search.sameDayAllowed || !pairMeets(place, week))
    );
  };
  const reach = Math.max(3, search.buffer) + 1;
  const isBeside = (place: Place, week: number): boolean =>
    sessions(week).some(({ from, to }) => from < place.to + reach && to > place.from - reach);

  let best: (Settled & { readonly total: number }) | null = null;
  for (const place of places) {
    if (seeker.onlyPhase !== -1 && place.entry % 2 !== seeker.onlyPhase) continue;
    const kept = place.weeks.filter((week) => keeps(place, week));
    const own = place.weeks
      .filter((week) => !kept.includes(week))
      .reduce((sum, week) => sum + loss(search, seeker, week, place.weekday), place.cost);
    const isAlone = !kept.some((week) => isBeside(place, week));
    const total = own + shared(search, others, seeker, place) + (isAlone ? search.scatteredDay : 0);
    if (best === null || total < best.total) best = { place, kept, own, total };
  }
  return best;
}

/** What full days and a full week of the fortnight cost. */
function shared(
  search: HomeSearch,
  others: readonly (Settled & { readonly seeker: Seeker })[],
  { series }: Seeker,
  { weekday, phase }: Place,
): number {
  let cost = 0;
  for (const p of series.every === 1 ? [0, 1] : [phase]) {
    const there = others.filter(
      (one) => one.place.weekday === weekday && (one.seeker.series.every === 1 || one.place.phase === p),
    );
    const homes = (search.load[p * 7 + weekday] as number) + there.length;
    if (homes > 0) cost += WEIGHTS.dayLoad + (homes - 1) * search.fullDay;
  }
  if (series.every === 1) return cost;
  const biweekly = [0, 1].map(
    (p) =>
      (search.phases[p] as number) +
      others.filter((one) => one.seeker.series.every === 2 && one.place.phase === p).length,
  );
  const ahead = (biweekly[phase] as number) - (biweekly[1 - phase] as number);
  return cost + Math.max(0, ahead) * WEIGHTS.phaseImbalance;
}
