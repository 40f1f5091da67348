import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kept } from '../kept.ts';
import type {
  Agenda,
  Audience,
  Instant,
  Kind,
  OpenItem,
  Person,
  Place,
  Roster,
  Series,
  Session,
  Unplaced,
} from '../model.ts';
import { frameOnly, shownTo } from './audience.ts';
import { carriedNowhere, type OpenItems, sortOpenItems, takeOpenItems } from './carry-over.ts';
import { dueWeeksOf } from './due-week.ts';
import { type Fill, filledAgenda } from './filled-agenda.ts';
import { kinds } from './kinds/index.ts';
import type { Occasion } from './occasion.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { type PersonTexts, readTexts, type Stopped, type Wall } from './person-texts.ts';
import { rampOf } from './ramp.ts';
import { hash } from './rotation.ts';
import { type Brought, takeUp } from './take-up.ts';
import { walledText } from './walled-text.ts';

export interface AgendaInput {
  readonly roster: Roster;
  /** Reps of other teams who have sessions here from before; what their texts hold is told with their own team. */
  readonly guests?: readonly Person[];
  /** Who leads a team, where the roster does not hold the teams of all of them. */
  readonly leaders?: readonly string[];
  readonly sessions: readonly Session[];
  readonly unplaced: readonly Unplaced[];
  readonly wall: Wall;
  /** What fills templates in; left out, sessions have their usual agendas. */
  readonly fill?: Fill | null;
  /** What templates call people; left out, by their names. */
  readonly nameOf?: (email: string, kind: Kind) => string;
  /** Left out, the managers. */
  readonly audience?: Audience;
  /** Of the plan before: what reviews have taken up already. */
  readonly series?: readonly Series[];
  /** No text moves to a review that has begun. Null or left out: none has. */
  readonly now?: Instant | null;
}

/** A roster's text that the wall kept out of development sessions. */
export interface Moved {
  readonly rep: string;
  readonly text: string;
  readonly place: Place;
  /** The first review that takes it up, as an index of `sessions`; null where none does. */
  readonly to: number | null;
}

export interface Agendas {
  /** One for each of the sessions, in their order. */
  readonly agendas: readonly Agenda[];
  readonly moved: readonly Moved[];
  /** The series, with what their reviews have taken up by now. */
  readonly withBrought: (series: readonly Series[]) => readonly Series[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_OPEN: readonly string[] = [];

interface Rep {
  readonly person: Person;
  readonly isManager: boolean;
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly texts: PersonTexts;
  readonly open: OpenItems;
}

/**
 * An agenda for each session. It follows from the person, the pair and the date alone: other reps, the plan's
 * horizon and the runs before change nothing in it, but for which review was the next when the wall stopped a text.
 * Reps must be in the roster or guests.
 */
export function writeAgendas(input: AgendaInput): Agendas {
  const { roster, sessions, unplaced, audience = 'manager' } = input;
  const diagnostics: Diagnostic[] = [];
  const reps = readReps(input, diagnostics);
  const weekOf = dueWeeksOf(roster);
  const agendas: Agenda[] = new Array(sessions.length);
  // A template is the same for many sessions, and so is what is wrong with it.
  const told = new Set<string>();
  const tellOnce = (diagnostic: Diagnostic): void => {
    if (!told.has(diagnostic.message)) diagnostics.push(diagnostic);
    told.add(diagnostic.message);
  };
  const takers = new Map<Stopped, number>();
  const taken = new Map<Stopped, string>();
  const before = new Map(input.series?.map((each) => [seriesName(each), each.brought ?? []]));
  const brought = new Map<string, readonly Brought[]>();
  const isOver = ({ start }: Pick<Session, 'start'>): boolean => input.now != null && start <= input.now;

  for (const pair of pairsOf(sessions, unplaced)) {
    const rep = reps.get(pair.rep);
    if (rep === undefined) throw new Error(`no such person: ${pair.rep}`);
    const { person, isManager, texts, tell } = rep;
    const seed = hash(`${pair.manager}\n${pair.rep}`);
    const open = new Map<Session, readonly string[]>();
    const takeOpen = (kind: Kind, held: Pair['reviews']): void => {
      const own = held.map(([session]) => session);
      const { every } = person.sessions[kind];
      const untaken = (item: OpenItem): void => tell(carriedNowhere(item, kind));
      const taken = takeOpenItems(rep.open[kind], own, every, input.now ?? null, untaken);
      for (const [session, lines] of taken) open.set(session, lines);
    };
    if (person.carryOver !== undefined) {
      takeOpen('pipeline-review', pair.reviews);
      takeOpen('development-session', pair.development);
    }
    const write = (session: Session, ramp: Occasion['ramp'], brought: Occasion['brought']): Agenda => {
      const { every } = person.sessions[session.kind];
      const week = weekOf(session.period);
      const index = Math.floor(week.index / every);
      const joined = person.starts;
      const carried = open.get(session) ?? NOTHING_OPEN;
      const occasion = {
        session,
        seed,
        week,
        every,
        index,
        texts,
        isManager,
        joined,
        carried,
        ramp,
        brought,
      };
      const agenda = kinds[session.kind](occasion);
      // Questions of somebody's own may give away what ops are not to see.
      if (audience === 'ops' && session.kind === 'development-session') {
        return frameOnly(session.kind, agenda);
      }
      if (input.fill == null || person.templates === undefined) return agenda;
      const nameOf = (email: string): string => input.nameOf?.(email, session.kind) ?? namesOf(input, email);
      return filledAgenda(session, person, nameOf, texts, agenda, input.fill, input.wall, tellOnce);
    };

    const ramp = person.starts === null ? null : rampOf(person.starts, pair, person, weekOf);
    for (const [session, index] of pair.development) {
      agendas[index] = write(session, ramp?.get(session) ?? null, []);
    }
    const name = seriesName({ kind: 'pipeline-review', manager: pair.manager, rep: pair.rep });
    const takenUp = takeUp(texts.stopped, pair, person, weekOf, before.get(name) ?? [], input.now ?? null);
    for (const [review, index] of pair.reviews) {
      agendas[index] = write(review, null, takenUp.by.get(review) ?? []);
    }
    if (takenUp.brought.length > 0) brought.set(name, takenUp.brought);
    for (const [each, reviews] of takenUp.first) {
      for (const { period, start } of reviews) if (isOver({ start })) taken.set(each, period);
    }
    const indexes = new Map(pair.reviews);
    for (const [review, lines] of takenUp.by) {
      const index = isOver(review) ? undefined : indexes.get(review);
      for (const each of lines) if (index !== undefined && !takers.has(each)) takers.set(each, index);
    }
  }

  const moved: Moved[] = [];
  for (const { person, texts, tell } of reps.values()) {
    for (const stopped of texts.stopped) {
      const to = takers.get(stopped) ?? null;
      const period = to === null ? null : (sessions[to]?.period ?? null);
      moved.push({ rep: person.email, text: stopped.text, place: stopped.place, to });
      tell(walledText(stopped, person, period, taken.get(stopped) ?? null));
    }
  }
  const withBrought = (series: readonly Series[]): readonly Series[] =>
    series.map((each) => {
      const own = brought.get(seriesName(each));
      return own === undefined ? each : { ...each, brought: own };
    });
  return { agendas, moved, withBrought, diagnostics: inOrder(diagnostics) };
}

function seriesName({ kind, manager, rep }: Pick<Series, 'kind' | 'manager' | 'rep'>): string {
  return `${kind}\n${manager}\n${rep}`;
}

function namesOf({ roster }: AgendaInput, email: string): string {
  return roster.people.find((person) => person.email === email)?.name ?? email;
}

/** In the order in which somebody reads the roster. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const line = ({ place }: Diagnostic): number => place?.line ?? 0;
  const column = ({ place }: Diagnostic): number => place?.column ?? 0;
  return [...diagnostics].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}

function readReps(
  { roster, guests = [], leaders, wall, audience = 'manager' }: AgendaInput,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Rep> {
  const managers = new Set(leaders ?? roster.people.map((person) => person.manager));
  const reps = new Map<string, Rep>();
  // A team's goals and focus are often word for word the same.
  const wallOnce = kept(wall);
  const elsewhere = new Set(guests);
  for (const person of [...roster.people, ...guests]) {
    const tell = (diagnostic: Diagnostic): void => {
      if (!elsewhere.has(person)) diagnostics.push(diagnostic);
    };
    const isManager = managers.has(person.email);
    const development = shownTo(audience, person.development);
    const texts = readTexts(development, isManager, wallOnce, tell);
    // Who only keeps the calendars is not told what was left open either.
    const shown = audience === 'ops' ? without(person) : person;
    const open = sortOpenItems(shown, wallOnce, tell);
    reps.set(person.email, { person: shown, isManager, tell, texts, open });
  }
  return reps;
}

function without({ carryOver: _, ...person }: Person): Person {
  return person;
}
