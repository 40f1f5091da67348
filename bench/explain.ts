/**
 * Whether explanations are true, on seeded teams with more sessions than time: every change said to free a session
 * is made and planned with, and of the reviews without a place it counts those with a proof that no plan holds more.
 *   node bench/run.js explain [TEAMS]
 */
import type { BusySpan } from '../src/availability/availability.ts';
import type { Rules, Unplaced } from '../src/model.ts';
import { randomFrom } from '../src/schedule/random.ts';
import { heed, isFreed, isPlaced } from '../test/schedule/heed.ts';
import { day, mail, plan, roster, type Setting, type Sketch, setting } from '../test/schedule/rosters.ts';

const ZONES = ['America/New_York', 'America/Chicago', 'Europe/London', 'Europe/Berlin'];
const WEEKS = 13;
const FIRST = day('2027-01-04');

/** A manager who is busy for half of the week and has reps in up to three zones. */
function crowdedTeam(seed: number): Setting {
  const { next: below } = randomFrom(`explain ${seed}`);
  const reps = 5 + below(11);
  const zones = 1 + below(3);
  const sketches: Sketch[] = [{ name: 'Boss', hours: 'Mon-Fri 09:00-17:00', leave: leave(below) }];
  for (let i = 0; i < reps; i++) {
    const zone = ZONES[below(zones)] ?? 'America/New_York';
    sketches.push({ name: `Rep ${String(i).padStart(2, '0')}`, manager: 'Boss', zone, leave: leave(below) });
  }
  const rules: Partial<Rules> = {
    buffer: below(3) === 0 ? 15 : 0,
    sessionsPerDay: Math.ceil((1.5 * reps) / 5) + below(2),
    sameDay: below(4) === 0 ? 'allow' : 'forbid',
  };
  const busy = new Map<string, BusySpan[]>();
  for (const [i, { name, zone }] of sketches.entries()) {
    const share = i === 0 ? 0.6 + below(60) / 100 : 0.1 + below(35) / 100;
    busy.set(mail(name), meetings(below, share, zone?.startsWith('Europe') ? 8 : 14));
  }
  const horizon = { label: 'crowded', firstDay: FIRST, lastDay: FIRST + WEEKS * 7 - 1 };
  return setting(roster(sketches, rules), horizon, busy);
}

function leave(below: (n: number) => number): (readonly [string, string])[] {
  if (below(2) === 0) return [];
  const first = new Date((FIRST + below(WEEKS) * 7) * 86_400_000);
  const last = new Date(first.getTime() + 4 * 86_400_000);
  return [[first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)]];
}

/** Seven of ten come every week. */
function meetings(below: (n: number) => number, share: number, opens: number): BusySpan[] {
  const spans: BusySpan[] = [];
  const add = (at: number, minutes: number): void => {
    spans.push({ start: at, end: at + minutes, title: `Meeting ${spans.length}` });
  };
  const wanted = share * 40 * 60;
  for (let minutes = 0; minutes < wanted; ) {
    const length = [30, 60, 60, 90, 120][below(5)] ?? 60;
    const at = below(5) * 1440 + opens * 60 + below(16) * 30;
    if (below(10) < 7) {
      for (let week = 0; week < WEEKS; week++) add((FIRST + week * 7) * 1440 + at, length);
    } else {
      for (let week = 0; week < WEEKS; week++) {
        add((FIRST + week * 7 + below(5)) * 1440 + opens * 60 + below(16) * 30, length);
      }
    }
    minutes += length;
  }
  return spans;
}

/** A bound that says how many cannot fit proves it for so many and no more. */
function isProven({ proof }: Unplaced, used: Map<string, number>): boolean {
  if (proof === undefined) return false;
  const match = /at least (\d+) of the (\d+)/.exec(proof);
  if (match === null) return true;
  const so = used.get(proof) ?? 0;
  used.set(proof, so + 1);
  return so < Number(match[1]);
}

const teams = Number(process.argv[2] ?? 40);
const checked = Number(process.argv[3] ?? 12);
let withUnplaced = 0;
let sessions = 0;
let reviews = 0;
let provenReviews = 0;
let development = 0;
let provenDevelopment = 0;
let helpless = 0;
let claims = 0;
let notFree = 0;
let notPlaced = 0;
let planning = 0;
for (let seed = 1; seed <= teams; seed++) {
  const where = crowdedTeam(seed);
  const began = process.cpuUsage();
  const schedule = plan(where);
  const spent = process.cpuUsage(began);
  planning += (spent.user + spent.system) / 1000;
  sessions += schedule.sessions.length;
  const lost = schedule.unplaced.filter(({ excused }) => !excused);
  if (lost.length > 0) withUnplaced++;
  const used = new Map<string, number>();
  let left = checked;
  for (const one of lost) {
    const isReview = one.kind === 'pipeline-review';
    if (isReview) reviews++;
    else development++;
    if (isProven(one, used)) {
      if (isReview) provenReviews++;
      else provenDevelopment++;
    }
    if (one.wouldHelp.length === 0) helpless++;
    for (const words of one.wouldHelp) {
      if (left-- <= 0) break;
      claims++;
      const world = heed(words, one, where);
      if (!isFreed(one, where, world, schedule)) {
        notFree++;
        console.log(`team ${seed}: not free: ${words} ${one.kind} ${one.rep} ${one.period}`);
      }
      if (!isPlaced(one, where, world, schedule)) {
        notPlaced++;
        console.log(`team ${seed}: not placed: ${words} ${one.kind} ${one.rep} ${one.period}`);
      }
    }
  }
}
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
console.log(`${teams} teams, ${withUnplaced} with sessions that have no place; ${sessions} placed`);
console.log(`claims: ${claims} made and planned with; ${notFree} not free, ${notPlaced} not placed`);
console.log(
  `reviews without a place: ${reviews}, proven: ${provenReviews} (${percent(provenReviews, reviews)})`,
);
console.log(
  `development sessions: ${development}, proven: ${provenDevelopment} (${percent(provenDevelopment, development)})`,
);
console.log(`without any change that would help: ${helpless}`);
console.log(`planning and explaining: ${(planning / teams).toFixed(0)} ms of CPU a team`);
