import { type Checked, mondayOf, rulebook, wall } from './checker.ts';
import { instantAt } from './checker.ts';
import type { Session } from '../../src/model.ts';

interface Task {
  readonly kind: Session['kind'];
  readonly manager: string;
  readonly rep: string;
  readonly minutes: number;
  readonly starts: readonly number[];
}

/**
 * The most sessions that could be placed at quarters of an hour, whatever their homes, by trying everything.
 * Null where that is too much.
 */
export function mostPlaced(checked: Checked, limit = 300_000): number | null {
  const { roster, schedule } = checked;
  const { sameDay, buffer, sessionsPerDay } = roster.rules;
  // Nothing planned: the rules of sessions are tried below, those of calendars here.
  const { forbidding } = rulebook({ ...checked, schedule: { ...schedule, sessions: [] } });
  const zoneOf = new Map(roster.people.map((one) => [one.email, one.timeZone]));
  const tasks: Task[] = [...schedule.sessions, ...schedule.unplaced].map((one) => {
    const rep = roster.people.find((person) => person.email === one.rep);
    if (rep === undefined) throw new Error(one.rep);
    const { every, minutes } = rep.sessions[one.kind];
    const zone = zoneOf.get(one.manager) ?? '';
    const monday = mondayOf(one.period);
    const to = instantAt(zone, monday + 7 * every, 0);
    const starts: number[] = [];
    for (let start = instantAt(zone, monday, 0); start < to; start += 15) {
      if (forbidding(one, minutes, start, null).size === 0) starts.push(start);
    }
    return { kind: one.kind, manager: one.manager, rep: one.rep, minutes, starts };
  });
  tasks.sort((a, b) => a.starts.length - b.starts.length);

  const placed: { readonly task: Task; readonly start: number }[] = [];
  const dayOf = (email: string, instant: number): number => wall(zoneOf.get(email) ?? '', instant).day;
  const fits = (task: Task, start: number): boolean => {
    for (const email of [task.manager, task.rep]) {
      const mine = placed.filter(({ task: other }) => other.manager === email || other.rep === email);
      const day = dayOf(email, start);
      const sameDays = mine.filter((other) => dayOf(email, other.start) === day);
      if (sameDays.length >= sessionsPerDay) return false;
      for (const { task: other, start: at } of mine) {
        if (at < start + task.minutes + buffer && at + other.minutes + buffer > start) return false;
      }
      if (sameDay === 'forbid') {
        for (const { task: other } of sameDays) {
          if (other.rep === task.rep && other.manager === task.manager && other.kind !== task.kind) return false;
        }
      }
    }
    return true;
  };

  let best = 0;
  let steps = 0;
  const tryFrom = (at: number): void => {
    if (steps++ > limit || placed.length + tasks.length - at <= best) return;
    const task = tasks[at];
    if (task === undefined) {
      best = placed.length;
      return;
    }
    for (const start of task.starts) {
      if (!fits(task, start)) continue;
      placed.push({ task, start });
      tryFrom(at + 1);
      placed.pop();
    }
    tryFrom(at + 1);
  };
  tryFrom(0);
  return steps > limit ? null : best;
}
