import type { Minute, PublishedPlan, PublishedSession, Roster } from '../model.ts';
import { findZone } from '../time/zones/zone.ts';

/** What a plan asks of one rep, and gives. */
export interface RepFairness {
  readonly rep: string;
  readonly name: string;
  readonly sessions: number;
  /** Days from one session to the next, of either kind, where they are furthest apart; 0 with fewer than two. */
  readonly longestGap: number;
  /** Minutes outside of 09:00 to 17:00 on the rep's own clock. */
  readonly unsociableMinutes: number;
  /** Sessions away from home. */
  readonly moves: number;
}

const FROM = 9 * 60;
const TO = 17 * 60;

/** Rep by rep, in the order of their e-mails. */
export function fairness(
  { people }: Pick<Roster, 'people'>,
  plan: Pick<PublishedPlan, 'sessions'>,
): RepFairness[] {
  const byRep = new Map<string, PublishedSession[]>();
  for (const session of plan.sessions) {
    if (session.status !== 'confirmed') continue;
    const own = byRep.get(session.rep);
    if (own === undefined) byRep.set(session.rep, [session]);
    else own.push(session);
  }
  const found: RepFairness[] = [];
  for (const { email, name, timeZone } of people) {
    const sessions = byRep.get(email);
    const zone = findZone(timeZone);
    if (sessions === undefined || zone === null) continue;
    const walls = sessions.map(({ start }) => zone.toWall(start));
    const days = walls.map(({ day }) => day).sort((a, b) => a - b);
    found.push({
      rep: email,
      name,
      sessions: sessions.length,
      longestGap: days.reduce((most, day, i) => Math.max(most, i === 0 ? 0 : day - (days[i - 1] ?? day)), 0),
      unsociableMinutes: sessions.reduce(
        (sum, { minutes }, i) => sum + minutesOutside(walls[i]?.minute ?? 0, minutes),
        0,
      ),
      moves: sessions.filter(({ displaced }) => displaced !== null).length,
    });
  }
  return found;
}

function minutesOutside(from: Minute, minutes: number): number {
  return minutes - Math.max(0, Math.min(from + minutes, TO) - Math.max(from, FROM));
}
