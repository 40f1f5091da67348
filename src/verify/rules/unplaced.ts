import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant, Unplaced } from '../../model.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import type { Diaries } from '../diaries.ts';
import type { Evidence } from '../evidence.ts';
import { holds } from '../free-time.ts';
import { collisions } from '../obstacles.ts';
import { KINDS, momentWords } from '../words.ts';
import { PLAN_AGAIN, type VerifyRule } from './rule.ts';

const GRID = 5;

/** What is said to have no slot has none, and what is said to be nobody's fault is not. */
export const unplaced: VerifyRule = {
  name: 'unplaced',
  check: (evidence, diaries) =>
    evidence.plan.unplaced.flatMap((row, i): Diagnostic[] => {
      const problem = wrongClaim(row, evidence, diaries);
      if (problem === null) return [];
      const [code, message] = problem;
      const nameOf = (email: string): string => evidence.attendants.get(email)?.person.name ?? email;
      const what = `${nameOf(row.rep)}’s ${KINDS[row.kind]} with ${nameOf(row.manager)} in ${row.period}`;
      const place = evidence.placeInPlan(['unplaced', i]);
      return [{ code, severity: 'error', message: `${what} ${message}`, place, hint: PLAN_AGAIN }];
    }),
};

function wrongClaim(row: Unplaced, evidence: Evidence, diaries: Diaries): [Code, string] | null {
  const manager = evidence.attendants.get(row.manager);
  const rep = evidence.attendants.get(row.rep);
  const monday = mondayOfWeekLabel(row.period);
  if (manager === undefined || rep === undefined || monday === null) return null;
  if (row.because.length === 0) return ['verify-unplaced', 'is unplaced without a reason'];
  const { every, minutes } = rep.person.sessions[row.kind];
  const from = manager.zone.toInstant(monday, 0);
  const to = manager.zone.toInstant(monday + 7 * every, 0);
  if (to <= evidence.now) return null;
  if (row.excused && row.because.some(({ rule }) => rule === 'past')) {
    return ['verify-excused', 'is excused as over, which it is not'];
  }
  const [mine, theirs] = [diaries(manager), diaries(rep)];
  const occasion = { kind: row.kind, manager, rep, itself: null };
  const words = (start: Instant): string => momentWords(manager.zone, start);
  let open: Instant | null = null;
  for (let start = Math.ceil(from / GRID) * GRID; start < to; start += GRID) {
    const end = start + minutes;
    if (!holds(mine.open, start, end) || !holds(theirs.open, start, end)) continue;
    open ??= start;
    if (row.excused) return ['verify-excused', `is excused, but both work ${words(start)}`];
    if (start < evidence.now || !holds(mine.free, start, end) || !holds(theirs.free, start, end)) continue;
    if (collisions(evidence, diaries, occasion, start, end).size > 0) continue;
    return ['verify-unplaced', `is unplaced, but ${words(start)} is free`];
  }
  return open === null && !row.excused
    ? ['verify-excused', 'has no start even in two empty calendars, and is not excused']
    : null;
}
