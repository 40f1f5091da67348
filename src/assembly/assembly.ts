import { isNarrower } from '../agenda/audience.ts';
import { busyTeams, teamsOfPeople } from '../calendar/own-uids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Audience, Horizon, Instant, Layout, Person, PublishedPlan, Roster, Session } from '../model.ts';
import { foldersOf } from '../output/folders.ts';
import { isUsual, USUAL_LAYOUT } from '../output/layout.ts';
import type { Effort } from '../schedule/planning.ts';
import { type Unit, unitsOf } from '../schedule/units.ts';
import type { Account } from '../wall/rule.ts';
import { beyondHolidays } from './beyond-holidays.ts';
import type { BusyText, Commission, Terms } from './commission.ts';
import { leadersOf, partPrevious } from './part-previous.ts';
import { type Shard, unitsOfShard } from './shard.ts';

export interface AssemblyInput {
  readonly roster: Roster;
  readonly horizon: Horizon;
  readonly now: Instant;
  /** The clock chose the weeks: nothing new is planned in the past. */
  readonly byClock: boolean;
  /** Seconds of UTC for DTSTAMP, where somebody asked for them; null counts from the anchor. */
  readonly stamp: number | null;
  readonly utc: boolean;
  /** Whom the agendas are for; null: those for whom they were before, or else the managers. */
  readonly audience: Audience | null;
  /** As far as it is asked for; the rest is as it was before. */
  readonly layout?: Partial<Layout>;
  readonly previous: PublishedPlan | null;
  /** As in `AssembleInput`; null where the places of `previous` are kept. */
  readonly places: PublishedPlan | null;
  readonly freeze?: number;
  readonly maxMoves?: number | null;
  /** As in `Terms`: normal and no proof unless given. */
  readonly effort?: Effort;
  readonly proofSeconds?: number | null;
  /** Busy calendars by their path as the roster has it; one that could not be read is not in it. */
  readonly busy: ReadonlyMap<string, BusyText>;
  /** Those of the file that the roster's guard names. */
  readonly accounts: readonly Account[];
  /** Plan this part of the units; left out: all of them. */
  readonly shard?: Shard | null;
  /** A tree of more people than this is planned in parts; see `unitsOf`. */
  readonly unitSize?: number;
}

/** An organisation on its way to a plan: which unit may be planned when, and from what. */
export interface Assembly {
  readonly terms: Terms;
  /** How many people each unit has; 0 where it is another shard's. */
  readonly sizes: readonly number[];
  /** A unit whose turn it is and that was not given before; null while others have to be done first. */
  readonly next: () => Commission | null;
  /** Sessions of managers whose teams are planned below have been settled. */
  readonly settle: (unit: number, leading: readonly Session[]) => void;
  /** The folders given before to managers whose calendars are written here. */
  readonly folders: PublishedPlan['folders'];
}

export function openAssembly(input: AssemblyInput): Assembly {
  const { roster, horizon, previous, now } = input;
  const units = unitsOf(roster, input.unitSize);
  const leaders = leadersOf(units);
  const folders = foldersOf(leaders.keys(), previous?.folders ?? []);
  const parts = previous === null ? null : partPrevious(previous, units);
  const places = input.places === null ? parts : partPrevious(input.places, units);
  if (parts?.gone || places?.gone) units.push({ people: [], head: null, above: null });
  const shard = input.shard ? unitsOfShard(units, input.shard) : null;
  const isNeeded = (unit: number): boolean =>
    shard === null || shard.own.has(unit) || shard.repeated.has(unit);
  const isOwn = (manager: string): boolean => {
    const unit = leaders.get(manager);
    return shard === null || (unit === undefined ? input.shard?.index === 1 : shard.own.has(unit));
  };
  const people = new Map(roster.people.map((person) => [person.email, person]));
  const folderOf = new Map(folders.map((each) => [each.manager, each]));
  const settled = new Map<string, Session[]>();
  const ready = units.flatMap(({ above }, unit) => (above === null && isNeeded(unit) ? [unit] : []));
  const before = previous?.audience ?? 'manager';
  const audience = input.audience ?? before;
  const layoutBefore = previous?.layout ?? USUAL_LAYOUT;
  const layout = { ...layoutBefore, ...input.layout };
  const teams = busyTeams(roster.people, [previous, input.places]);
  let given = 0;

  const commission = (index: number): Commission => {
    const unit = units[index] as Unit;
    const part = parts === null ? null : (parts.of[index] ?? parts.gone);
    const kept = places === null ? null : (places.of[index] ?? places.gone);
    const own = settled.get(unit.head?.email ?? '') ?? [];
    settled.delete(unit.head?.email ?? '');
    const managers = managersOf(unit, part);
    const others = othersOf(unit, own, [part, kept], people);
    return {
      unit: index,
      isRepeated: shard !== null && !shard.own.has(index),
      people: unit.people,
      head: unit.head,
      others,
      leaders: unit.people.flatMap(({ email }) => (leaders.has(email) ? [email] : [])),
      folders: managers.flatMap((manager) => folderOf.get(manager) ?? []),
      previous: part,
      places: kept,
      settled: own,
      below: unit.people.flatMap(({ email }) => {
        const below = leaders.get(email);
        if (below === undefined || below === index) return [];
        return places?.of[below]?.sessions.filter((one) => one.manager === email && isHeld(one)) ?? [];
      }),
      busy: new Map(
        unit.people.concat(unit.head ?? []).flatMap((person) =>
          person.busy.flatMap(({ path }) => {
            const text = input.busy.get(path);
            return text === undefined ? [] : [[path, text] as const];
          }),
        ),
      ),
      busyTeams: teamsOfPeople(teams, [
        ...unit.people,
        ...(unit.head === null ? [] : [unit.head]),
        ...others,
      ]),
    };
  };

  const { people: everybody, ...settings } = roster;
  return {
    terms: {
      settings,
      horizon,
      earliest: previous !== null || input.byClock ? now : null,
      freeze: previous === null ? 0 : (input.freeze ?? 0) * 1440,
      maxMoves: input.maxMoves ?? null,
      effort: input.effort ?? 'normal',
      proofSeconds: input.proofSeconds ?? null,
      now: previous === null ? null : now,
      stamp: input.stamp,
      utc: input.utc,
      audience,
      keepsTexts: !isNarrower(audience, before),
      isStyled: hasLooks(roster) || !isUsual(layout) || !isUsual(layoutBefore),
      layout,
      layoutBefore,
      hasPrevious: previous !== null,
      names: everybody.map(({ name }) => name),
      accounts: input.accounts,
      regions: [...new Set(everybody.flatMap(({ holidays }) => holidays.regions))],
    },
    sizes: units.map(({ people: { length } }, unit) => (isNeeded(unit) ? length : 0)),
    folders: previous?.folders.filter(({ manager }) => isOwn(manager)) ?? [],
    next() {
      const index = ready[given];
      if (index === undefined) return null;
      given++;
      return commission(index);
    },
    settle(unit, leading) {
      for (const session of leading) {
        const below = leaders.get(session.rep);
        if (below === undefined || below === unit) continue;
        const sessions = settled.get(session.rep);
        if (sessions === undefined) settled.set(session.rep, [session]);
        else sessions.push(session);
      }
      for (const [index, { above }] of units.entries())
        if (above === unit && isNeeded(index)) ready.push(index);
    },
  };
}

function hasLooks({ calendar, people }: Roster): boolean {
  return calendar !== undefined || people.some((one) => (one.calendar ?? one.teamCalendar) !== undefined);
}

function isHeld({ status }: PublishedPlan['sessions'][number]): boolean {
  return status === 'confirmed';
}

/** Of the unit's teams, and those who had sessions before. */
function managersOf({ people, head }: Unit, part: PublishedPlan | null): string[] {
  const managers = new Set<string>(head === null ? [] : [head.email]);
  for (const { manager } of people) if (manager !== null) managers.add(manager);
  for (const { manager } of part?.sessions ?? []) managers.add(manager);
  for (const { manager } of part?.outside ?? []) managers.add(manager);
  return [...managers].sort();
}

/** Whom sessions of a unit name, as long as they are in the roster, and who are planned in another. */
function othersOf(
  { people, head }: Unit,
  settled: readonly Session[],
  plans: readonly (PublishedPlan | null)[],
  everybody: ReadonlyMap<string, Person>,
): Person[] {
  const here = new Set([...people, head].map((person) => person?.email));
  const others = new Map<string, Person>();
  const published = plans.flatMap((plan) => (plan === null ? [] : [plan.sessions, plan.outside]));
  for (const sessions of [settled, ...published]) {
    for (const { manager, rep } of sessions) {
      for (const email of [manager, rep]) {
        const person = here.has(email) ? undefined : everybody.get(email);
        if (person !== undefined) others.set(email, person);
      }
    }
  }
  return [...others.values()];
}

/** What all of it is about first, then in the order of the roster, then of the lines of the agendas' texts. */
export function diagnosticsInOrder(
  roster: Roster,
  horizon: Horizon,
  busy: ReadonlyMap<string, readonly Diagnostic[]>,
  agendas: readonly Diagnostic[],
): Diagnostic[] {
  const line = ({ place }: Diagnostic): number => place?.line ?? 0;
  const column = ({ place }: Diagnostic): number => place?.column ?? 0;
  return [
    ...beyondHolidays(roster, horizon),
    ...roster.people.flatMap(({ email }) => busy.get(email) ?? []),
    ...[...agendas].sort((a, b) => line(a) - line(b) || column(a) - column(b)),
  ];
}
