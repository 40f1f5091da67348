import type { Style } from '../../diagnostics/printers/style.ts';
import type { ManagerSummary } from '../../insight/summary.ts';
import type { Kind, PublishedSession, Unplaced } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { formatStart, formatWall } from './clock-words.ts';
import { cutTo, plain, WIDTH, wrap } from './columns.ts';

/** More of one sort are counted, not listed: plan.json has them all. */
const LISTED = 12;

const SHORT: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'review',
  'development-session': 'development',
};

/** Sessions away from home, under the reason that moved them. */
export function movedLines(managers: readonly ManagerSummary[], style: Style): string[] {
  const names = namesOf(managers);
  const byReason = new Map<string, PublishedSession[]>();
  let total = 0;
  for (const manager of managers) {
    for (const session of manager.displaced) {
      total += 1;
      const reason = session.displaced?.because[0]?.detail ?? 'no room at home';
      const group = byReason.get(reason);
      if (group) group.push(session);
      else byReason.set(reason, [session]);
    }
  }
  if (total === 0) return [];
  const lines = [style.bold(`Moved for once, then home again (${total})`)];
  let listed = 0;
  for (const [reason, sessions] of byReason) {
    if (listed >= LISTED) break;
    lines.push(...wrap(`  ${plain(reason)}`, WIDTH, '  '));
    for (const session of sessions.slice(0, LISTED - listed)) {
      listed += 1;
      const who = cutTo(names.get(session.rep) ?? session.rep, 24);
      const home = formatWall(session.displaced?.home ?? '');
      lines.push(cutTo(`    ${who}, ${SHORT[session.kind]}: ${home} -> ${formatStart(session)}`, WIDTH));
    }
  }
  if (total > listed) lines.push(style.dim(`    and ${total - listed} more, all in plan.json`));
  return [...lines, ''];
}

/** Due sessions without a slot, why, and what would free one. */
export function unplacedLines(managers: readonly ManagerSummary[], style: Style): string[] {
  const names = namesOf(managers);
  const lost = managers.flatMap((manager) => manager.unplaced.filter((one) => !one.excused));
  if (lost.length === 0) return [];
  const lines = [style.red(style.bold(`Not placed (${lost.length})`))];
  for (const one of lost.slice(0, LISTED)) {
    lines.push(
      ...wrap(`  ${names.get(one.rep) ?? one.rep}, ${SHORT[one.kind]}, ${weekWords(one)}`, WIDTH, '    '),
    );
    const because = one.because.map((reason) => plain(reason.detail)).join('; ');
    lines.push(...wrap(`    because ${because}`, WIDTH, '      '));
    const help = one.wouldHelp.slice(0, 2).map(plain).join('; or ');
    if (help !== '') lines.push(...wrap(`    would help: ${help}`, WIDTH, '      '));
  }
  if (lost.length > LISTED) lines.push(style.dim(`    and ${lost.length - LISTED} more, all in plan.json`));
  return [...lines, ''];
}

/** Weeks in which nobody could have met, counted a rep: no fault of the plan. */
export function excusedLines(managers: readonly ManagerSummary[], style: Style): string[] {
  const names = namesOf(managers);
  const byRep = new Map<string, Unplaced[]>();
  for (const one of managers.flatMap((manager) => manager.unplaced.filter((lost) => lost.excused))) {
    const group = byRep.get(one.rep);
    if (group) group.push(one);
    else byRep.set(one.rep, [one]);
  }
  if (byRep.size === 0) return [];
  const total = [...byRep.values()].reduce((sum, group) => sum + group.length, 0);
  const lines = [style.bold(`No meeting possible, so none planned (${total})`)];
  for (const [rep, group] of [...byRep].slice(0, LISTED)) {
    const reason = plain(group[0]?.because[0]?.detail ?? 'away');
    const what = group.map((one) => `${SHORT[one.kind]} ${weekWords(one)}`);
    const few =
      what.length > 3 ? `${what.slice(0, 2).join(', ')} and ${what.length - 2} more` : what.join(', ');
    lines.push(...wrap(`  ${names.get(rep) ?? rep}: ${few} (${reason})`, WIDTH, '    '));
  }
  if (byRep.size > LISTED) lines.push(style.dim(`    and ${byRep.size - LISTED} more people, in plan.json`));
  return [...lines, ''];
}

function weekWords(one: Unplaced): string {
  const monday = mondayOfWeekLabel(one.period);
  const week = monday === null ? one.period : formatDayForPeople(monday);
  return one.kind === 'pipeline-review' ? `week of ${week}` : `fortnight of ${week}`;
}

function namesOf(managers: readonly ManagerSummary[]): Map<string, string> {
  return new Map(managers.flatMap((manager) => manager.reps.map((rep) => [rep.rep, plain(rep.name)])));
}
