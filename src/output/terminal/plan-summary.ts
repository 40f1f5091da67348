import type { Style } from '../../diagnostics/printers/style.ts';
import { columnsOf } from '../../diagnostics/printers/width.ts';
import type { RepFairness } from '../../insight/fairness.ts';
import type { ManagerSummary, SeriesSummary, Summary } from '../../insight/summary.ts';
import { TARGET_SHARE } from '../../insight/time-split.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { formatHome, formatHours } from './clock-words.ts';
import { cutTo, inColumns, plain, WIDTH } from './columns.ts';
import { excusedLines, movedLines, unplacedLines } from './exceptions.ts';

/** Up to this many managers are shown rep by rep; more are shown a line each. */
export const DETAILED_MANAGERS = 4;

/** What a plan came to, as a manager reads it in a terminal: no line is longer than 80 columns. */
export function renderPlanSummary(summary: Summary, style: Style): string {
  const { horizon, weeks, managers } = summary;
  const title = [summary.organization, horizon.label].filter((part) => part !== null).map(plain);
  const dates = `${weeks} weeks, ${formatDayForPeople(horizon.firstDay)} to ${formatDayForPeople(horizon.lastDay)}`;
  const heading = `${cutTo(title.join(', '), WIDTH - dates.length - 2)}: ${dates}`;
  const lines = [style.bold(heading), ''];
  if (managers.length === 0) {
    lines.push('Nobody is due a session in these weeks.', '');
  } else if (managers.length <= DETAILED_MANAGERS) {
    for (const manager of managers) lines.push(...managerBlock(manager, style), '');
  } else {
    lines.push(...overview(managers, style), '');
  }
  lines.push(
    ...movedLines(managers, style),
    ...unplacedLines(managers, style),
    ...excusedLines(managers, style),
  );
  return lines.join('\n');
}

const NAME = 24;
const CELL = 26;

function managerBlock(manager: ManagerSummary, style: Style): string[] {
  const reps = manager.team === 1 ? '1 rep' : `${manager.team} reps`;
  const head = cutTo(`${plain(manager.name)}, ${reps}, ${manager.timeZone}`, WIDTH);
  const lines = [
    style.bold(head),
    style.dim(
      `  ${inColumns('Rep', NAME)}  ${inColumns('Pipeline review', CELL)}${inColumns('Development session', CELL)}`.trimEnd(),
    ),
  ];
  for (const rep of manager.reps) {
    const cells = rep.series.map((series) => inColumns(seriesCell(series), CELL)).join('');
    lines.push(`  ${inColumns(plain(rep.name), NAME)}  ${cells}`.trimEnd());
  }
  lines.push(...timeLines(manager, style));
  if (manager.fairness.length > 1) lines.push(fairnessLine(manager));
  return lines;
}

/** `Tue 09:30  12 (1 moved)`: where home is, how many sessions, and what is not as usual. */
function seriesCell(series: SeriesSummary): string {
  const marks: string[] = [];
  if (series.displaced > 0) marks.push(`${series.displaced} moved`);
  if (series.unplaced > 0) marks.push(`${series.unplaced} unplaced`);
  else if (series.excused > 0 && series.displaced === 0) marks.push(`${series.excused} away`);
  if (series.sessions === 0) {
    if (series.unplaced > 0) return `none (${series.unplaced} unplaced)`;
    return series.excused > 0 ? 'none possible' : '-';
  }
  const home = series.home === null ? 'no home' : formatHome(series.home);
  const note = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return cutTo(`${home}  ${String(series.sessions).padStart(2)}${note}`, CELL - 1);
}

function timeLines(manager: ManagerSummary, style: Style): string[] {
  const weeks = (manager.split.management + manager.split.leadership) / Math.max(1, manager.minutesPerWeek);
  const managing = formatHours(manager.split.management / Math.max(1, weeks));
  const leading = formatHours(manager.split.leadership / Math.max(1, weeks));
  const lines = [`  A week: ${managing} of reviews, ${leading} of development; ${shareText(manager)}.`];
  if (manager.missingPerWeek > 0) {
    const target = Math.round(TARGET_SHARE * 100);
    const more = formatHours(manager.missingPerWeek);
    lines.push(
      style.dim(`  ${more} more a week of observing, practising or feedback brings it to ${target} %.`),
    );
  }
  return lines;
}

/** How evenly the reps are treated: the least and the most that any of them has. */
function fairnessLine({ fairness }: ManagerSummary): string {
  const range = (of: (one: RepFairness) => number): string => {
    const all = fairness.map(of);
    const least = Math.min(...all);
    const most = Math.max(...all);
    return least === most ? String(most) : `${least}-${most}`;
  };
  const parts = [
    `${range(({ sessions }) => sessions)} sessions`,
    `gaps to ${Math.max(...fairness.map(({ longestGap }) => longestGap))} days`,
    `${range(({ unsociableMinutes }) => unsociableMinutes)} min outside 9-17`,
    `${range(({ moves }) => moves)} moved`,
  ];
  return cutTo(`  Each rep: ${parts.join(', ')}.`, WIDTH);
}

function shareText(manager: ManagerSummary): string {
  if (manager.leadershipShare === null) return 'no sessions';
  return `leadership share ${Math.round(manager.leadershipShare * 100)} %`;
}

/** One line a manager, for an organisation. */
function overview(managers: readonly ManagerSummary[], style: Style): string[] {
  const row = (name: string, cells: readonly string[]): string =>
    `${inColumns(name, 26)}${cells.map((cell, i) => cell.padStart([5, 9, 9, 7, 10, 8, 6][i] ?? 8)).join('')}`;
  const lines = [
    style.dim(row('Manager', ['Reps', 'Reviews', 'Develop.', 'Moved', 'Unplaced', 'h/week', 'Lead'])),
  ];
  for (const manager of managers) {
    const share = manager.leadershipShare;
    lines.push(
      row(cutTo(plain(manager.name), 25), [
        String(manager.team),
        String(manager.sessions['pipeline-review']),
        String(manager.sessions['development-session']),
        String(manager.displaced.length),
        String(manager.unplaced.filter((one) => !one.excused).length),
        (manager.minutesPerWeek / 60).toFixed(1),
        share === null ? '-' : `${Math.round(share * 100)}%`,
      ]),
    );
  }
  return lines.map((line) => (columnsOf(line) > WIDTH ? cutTo(line, WIDTH) : line));
}
