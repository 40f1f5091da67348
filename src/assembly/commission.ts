import type { BusyTeams } from '../calendar/own-uids.ts';
import type {
  Audience,
  Horizon,
  Instant,
  Layout,
  Person,
  PublishedPlan,
  PublishedSession,
  Roster,
  Session,
} from '../model.ts';
import type { Effort } from '../schedule/planning.ts';
import type { Account } from '../wall/rule.ts';

/** A busy calendar as it was read. */
export interface BusyText {
  readonly file: string;
  readonly text: string;
}

/** What is the same for every unit of a run. Plain data, as all of this: it may cross to another thread. */
export interface Terms {
  /** The roster but for its people. */
  readonly settings: Omit<Roster, 'people'>;
  readonly horizon: Horizon;
  /** No new session starts before it; null: nothing is past. */
  readonly earliest: Instant | null;
  /** Minutes from `earliest` in which nothing new is planned either, and what was published stays. */
  readonly freeze: number;
  /** The most published sessions of a unit that may move for others; null: as many as have to. */
  readonly maxMoves: number | null;
  /** How long the search for a cheaper plan goes on: counted in steps, so that any machine comes to the same. */
  readonly effort: Effort;
  /** Each team's plan is to be proven, and the solver may take so many seconds for it; null: none is. */
  readonly proofSeconds: number | null;
  /** What has begun by now stays as it was published; null: nothing was published. */
  readonly now: Instant | null;
  /** Seconds of UTC for DTSTAMP, where somebody asked for them; null counts from the anchor. */
  readonly stamp: number | null;
  readonly utc: boolean;
  /** Whom the agendas are for. */
  readonly audience: Audience;
  /** Texts published before are taken over: they were for no more eyes than these. */
  readonly keepsTexts: boolean;
  /** Calendars are not the plainest: settings of the roster or flags ask for more. */
  readonly isStyled: boolean;
  readonly layout: Layout;
  /** That of the plan before. */
  readonly layoutBefore: Layout;
  /** There is a plan before. */
  readonly hasPrevious: boolean;
  /** Of everybody in the roster: the wall does not take them for customers. */
  readonly names: readonly string[];
  /** Customers, whom no development session names. */
  readonly accounts: readonly Account[];
  /** The holidays of all of them. */
  readonly regions: readonly string[];
}

/** One unit of the organisation to be planned, agendas, calendars and all. */
export interface Commission {
  readonly unit: number;
  /** Another shard writes its calendars: only how it takes time is of interest. */
  readonly isRepeated: boolean;
  /** As in `Unit`. */
  readonly people: readonly Person[];
  readonly head: Person | null;
  /** People of other units whom sessions of this one name. */
  readonly others: readonly Person[];
  /** Those among `people` who lead a team, here or in a unit below. */
  readonly leaders: readonly string[];
  /** Of the managers whose sessions are planned here, and of those who have been managers. */
  readonly folders: PublishedPlan['folders'];
  /** Of its managers alone, but for `retired`, which is everybody's. */
  readonly previous: PublishedPlan | null;
  /** The plan whose places are kept: most often the same. */
  readonly places: PublishedPlan | null;
  /** The head's own sessions, planned in the unit above. */
  readonly settled: readonly Session[];
  /** Published sessions of teams in units below, whose managers have their own sessions planned here. */
  readonly below: readonly PublishedSession[];
  /** The calendars that its people's `busy` names, by path. */
  readonly busy: ReadonlyMap<string, BusyText>;
  /** Whose sessions may be in these calendars. */
  readonly busyTeams: BusyTeams;
}
