import type { Day, Reason } from '../model.ts';
import { formatDayForPeople } from '../time/day.ts';
import type { Obstacle, Topic } from './obstacles.ts';

/** Days named one by one; of more only the first and the last are. */
const NAMED = 3;

/**
 * Causes as people tell them: what is the same on several days once, with the days; a day with several meetings
 * by their number; a single one in full.
 */
export function causeWords(causes: readonly (readonly Obstacle[])[]): Reason[] {
  const told: Reason[] = [];
  const byTopic = new Map<string, { readonly at: number; readonly days: Map<Day, readonly Obstacle[]> }>();
  for (const obstacles of causes) {
    const [first] = obstacles;
    if (first === undefined) continue;
    const { rule, detail, when } = first;
    if (when === null) {
      told.push({ rule, detail });
      continue;
    }
    const key = `${when.topic} ${when.whose}`;
    const known = byTopic.get(key);
    if (known !== undefined) {
      known.days.set(when.day, obstacles);
      continue;
    }
    byTopic.set(key, { at: told.length, days: new Map([[when.day, obstacles]]) });
    told.push({ rule, detail });
  }
  for (const { at, days } of byTopic.values()) told[at] = oneReason(days);
  return told;
}

function oneReason(days: ReadonlyMap<Day, readonly Obstacle[]>): Reason {
  const all = [...days.values()].flat();
  const [first] = all;
  if (first === undefined || first.when === null) throw new Error('a cause without obstacles');
  const rule = all.some((one) => one.rule === 'double-booking') ? 'double-booking' : first.rule;
  if (days.size === 1 && new Set(all.map(({ when }) => when?.what)).size === 1)
    return { rule: first.rule, detail: first.detail };
  const counts = [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, each]) => [day, new Set(each.map(({ when }) => when?.what)).size] as const);
  return { rule, detail: WORDS[first.when.topic](first.when.whose, counts, first.detail) };
}

type Counts = readonly (readonly [Day, number])[];

/** `first` is what would be said of the first alone. */
const WORDS: Readonly<Record<Topic, (whose: string, days: Counts, first: string) => string>> = {
  meetings: (whose, days) => `${whose} is busy with ${counted(days, 'meeting')}`,
  sessions: (whose, days) => `${whose} has ${counted(days, 'other session')}`,
  // What is said of each day ends with the day.
  'full-day': (_, days, first) =>
    days.length === 1 ? first : `${first.replace(/ on \w+ \d+ \w+$/, '')} a day ${onDays(days)}`,
  'same-day': (_, days, first) => `${first.replace(/, \w+ \d+ \w+ [\d:-]+$/, '')}, ${onDays(days)}`,
};

/** `2 sessions on Tue 5 Jan, 3 on Wed 6 Jan`, `31 sessions on 8 days from Tue 5 Jan to Thu 14 Jan`. */
function counted(days: Counts, what: string): string {
  const sum = days.reduce((total, [, count]) => total + count, 0);
  if (days.length > NAMED) return `${sum} ${what}s ${onDays(days)}`;
  return days
    .map(([day, count], i) => {
      const noun = i > 0 ? '' : count === 1 ? ` ${what}` : ` ${what}s`;
      return `${count}${noun} on ${formatDayForPeople(day)}`;
    })
    .join(', ');
}

function onDays(days: Counts): string {
  const named = days.map(([day]) => formatDayForPeople(day));
  if (named.length > NAMED) return `on ${named.length} days from ${named[0]} to ${named.at(-1)}`;
  return `on ${named.length === 1 ? '' : `${named.slice(0, -1).join(', ')} and `}${named.at(-1)}`;
}
