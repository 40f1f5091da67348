import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Day, Kind, Person } from '../../model.ts';
import { isoWeekLabel, mondayOfWeekLabel, phaseOf } from '../../time/week.ts';
import type { Evidence } from '../evidence.ts';
import type { Meeting } from '../meeting.ts';
import { KINDS, meetingWords } from '../words.ts';
import { brokenBy, PLAN_AGAIN, type VerifyRule } from './rule.ts';

/** Each due session is met or accounted for, once; and nothing else is. */
export const complete: VerifyRule = {
  name: 'complete',
  check: (evidence) => {
    const { roster, plan, meetings, attendants } = evidence;
    const accounts = accountsOf(evidence);
    const problems: Diagnostic[] = [];
    const phases = new Map(plan.series.map((row) => [keyOf(row), row.phase]));
    for (const rep of roster.people) {
      const manager = attendants.get(rep.manager ?? '')?.person;
      if (manager === undefined) continue;
      for (const kind of ['pipeline-review', 'development-session'] as const) {
        const series = { kind, manager: manager.email, rep: rep.email };
        const phase = phases.get(keyOf(series)) ?? 0;
        for (let monday = plan.horizon.firstDay; monday <= plan.horizon.lastDay; monday += 7) {
          if (!isActive(manager, rep, monday)) continue;
          if (rep.sessions[kind].every === 2 && phaseOf(monday, roster.anchor) !== phase) continue;
          const key = `${keyOf(series)}\n${isoWeekLabel(monday)}`;
          const count = accounts.get(key) ?? 0;
          accounts.delete(key);
          if (count !== 1) problems.push(miscounted(count, kind, manager, rep, monday));
        }
      }
    }
    for (const meeting of meetings) {
      const { row, monday } = meeting;
      const isInside = monday >= plan.horizon.firstDay && monday <= plan.horizon.lastDay;
      if (!isInside || !accounts.has(`${keyOf(row)}\n${row.period}`)) continue;
      const message = `by the roster, no session is due: ${meetingWords(meeting)}`;
      problems.push(brokenBy('verify-stranger', meeting, message, PLAN_AGAIN));
    }
    return [...problems, ...notDue(evidence, accounts)];
  },
};

function miscounted(count: number, kind: Kind, manager: Person, rep: Person, monday: Day): Diagnostic {
  const what = `${rep.name}’s ${KINDS[kind]} with ${manager.name} in ${isoWeekLabel(monday)}`;
  return {
    code: count === 0 ? 'verify-missing' : 'verify-twice',
    severity: 'error',
    message: count === 0 ? `${what} is neither held nor accounted for` : `${what} is there ${count} times`,
    place: rep.place,
    hint: PLAN_AGAIN,
  };
}

/** How often each pair, kind and period is met or said to be unplaced. */
function accountsOf({ meetings, plan }: Evidence): Map<string, number> {
  const accounts = new Map<string, number>();
  const rows = [...meetings.map(({ row }: Meeting) => row), ...plan.unplaced];
  for (const row of rows) {
    const monday = mondayOfWeekLabel(row.period);
    if (monday === null || monday < plan.horizon.firstDay || monday > plan.horizon.lastDay) continue;
    const key = `${keyOf(row)}\n${row.period}`;
    accounts.set(key, (accounts.get(key) ?? 0) + 1);
  }
  return accounts;
}

function notDue({ plan, placeInPlan }: Evidence, accounts: ReadonlyMap<string, number>): Diagnostic[] {
  return plan.unplaced.flatMap((row, i): Diagnostic[] => {
    if (!accounts.has(`${keyOf(row)}\n${row.period}`)) return [];
    const message = `by the roster, no ${KINDS[row.kind]} of ${row.rep} with ${row.manager} is due in ${row.period}`;
    return [
      {
        code: 'verify-stranger',
        severity: 'error',
        message,
        place: placeInPlan(['unplaced', i]),
        hint: PLAN_AGAIN,
      },
    ];
  });
}

/** Whether both are there on one day of the week at least. */
function isActive(manager: Person, rep: Person, monday: Day): boolean {
  for (let day = monday; day < monday + 7; day++) {
    if ([manager, rep].every(({ starts, ends }) => (starts ?? day) <= day && (ends ?? day) >= day))
      return true;
  }
  return false;
}

function keyOf({
  kind,
  manager,
  rep,
}: {
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
}): string {
  return `${manager}\n${rep}\n${kind}`;
}
