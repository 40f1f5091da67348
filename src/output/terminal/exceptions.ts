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
    lines.push(...wrap(plain(reason), WIDTH, '  '));
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
  const proofs = new Set<string>();
  for (const one of lost.slice(0, LISTED)) {
    const who = names.get(one.rep) ?? one.rep;
    lines.push(...wrap(`${who}, ${SHORT[one.kind]}, ${weekWords(one)}`, WIDTH, '  ', '    '));
    const because = few(one.because.map(({ detail }) => plain(detail)));
    lines.push(...wrap(`because ${because}`, WIDTH, '    ', '      '));
    const help = one.wouldHelp.slice(0, 2).map(plain).join('; or ');
    if (help !== '') lines.push(...wrap(`would help: ${help}`, WIDTH, '    ', '      '));
    if (one.proof === undefined || proofs.has(one.proof)) continue;
    proofs.add(one.proof);
    lines.push(...wrap(`proven: ${plain(one.proof)}`, WIDTH, '    ', '      '));
  }
  if (lost.length > LISTED) lines.push(style.dim(`    and ${lost.length - LISTED} more, all in plan.json`));
  return [...lines, ''];
}

/** Sessions that nobody could have held, under the reason: no fault of the plan. */
export function excusedLines(managers: readonly ManagerSummary[], style: Style): string[] {
  const names = namesOf(managers);
  const byReason = new Map<string, Unplaced[]>();
  let total = 0;
  for (const one of managers.flatMap((manager) => manager.unplaced.filter((lost) => lost.excused))) {
    total += 1;
    const reason = few(one.because.map(({ detail }) => plain(detail)));
    const group = byReason.get(reason);
    if (group) group.push(one);
    else byReason.set(reason, [one]);
  }
  if (total === 0) return [];
  const lines = [style.bold(`No meeting possible, so none planned (${total})`)];
  for (const [reason, group] of [...byReason].slice(0, LISTED)) {
    lines.push(...wrap(reason, WIDTH, '  '));
    lines.push(...wrap(excusedWords(group, names), WIDTH, '    '));
  }
  if (byReason.size > LISTED) {
    lines.push(style.dim(`    and ${byReason.size - LISTED} more reasons, in plan.json`));
  }
  return [...lines, ''];
}

/**
 * `Ada Lovelace (review, week of Mon 15 Feb)`, reps who miss the same together, or a count where one misses several.
 */
function excusedWords(group: readonly Unplaced[], names: ReadonlyMap<string, string>): string {
  const byRep = new Map<string, Unplaced[]>();
  for (const one of group) byRep.set(one.rep, [...(byRep.get(one.rep) ?? []), one]);
  const byWhat = new Map<string, string[]>();
  for (const [rep, lost] of [...byRep].slice(0, LISTED)) {
    const [first] = lost;
    const what = lost.length === 1 && first ? `${SHORT[first.kind]}, ${weekWords(first)}` : `${lost.length}`;
    const name = names.get(rep) ?? rep;
    const known = byWhat.get(what);
    if (known) known.push(name);
    else byWhat.set(what, [name]);
  }
  const shown = [...byWhat].map(([what, who]) => `${who.join(', ')} (${what})`).join('; ');
  return shown + (byRep.size > LISTED ? ` and ${byRep.size - LISTED} more` : '');
}

/** The first three reasons, and how many more there are. */
function few(reasons: readonly string[]): string {
  const more = reasons.length - 3;
  return reasons.slice(0, 3).join('; ') + (more > 0 ? `; and ${more} more in the way` : '');
}

function weekWords(one: Unplaced): string {
  const monday = mondayOfWeekLabel(one.period);
  const week = monday === null ? one.period : formatDayForPeople(monday);
  return one.kind === 'pipeline-review' ? `week of ${week}` : `fortnight of ${week}`;
}

function namesOf(managers: readonly ManagerSummary[]): Map<string, string> {
  return new Map(managers.flatMap((manager) => manager.reps.map((rep) => [rep.rep, plain(rep.name)])));
}
