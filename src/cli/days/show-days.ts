import type { Style } from '../../diagnostics/printers/style.ts';
import type { TeamDays, WeekdayLoss } from '../../insight/weekday-losses.ts';
import type { Roster } from '../../model.ts';
import { cutTo, plain, WIDTH } from '../../output/terminal/columns.ts';
import { WEEKDAY_NAMES } from '../../time/day.ts';

const LONG = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** For people: a table a team, 80 columns at most. Numbers are sessions of one rep, on average. */
export function daysLines(roster: Roster, year: number, teams: readonly TeamDays[], style: Style): string[] {
  const title = [roster.organization, String(year)].filter((part) => part !== null).map(plain);
  const heading = `${title.join(', ')}: sessions a rep loses in the year, by weekday`;
  const lines = [style.bold(cutTo(heading, WIDTH)), ''];
  for (const team of teams) lines.push(...teamLines(team, style), '');
  return lines.slice(0, -1);
}

function teamLines({ name, reps, days, best }: TeamDays, style: Style): string[] {
  const head = row('Day', ['Weekly', 'Holidays', 'Leave', 'Zones', 'Fortnights A', 'Fortnights B']);
  const lines = [
    style.bold(cutTo(`${plain(name)}, ${reps} ${reps === 1 ? 'rep' : 'reps'}`, WIDTH)),
    style.dim(head),
  ];
  for (const day of days) lines.push(row(WEEKDAY_NAMES[day.weekday], cellsOf(day)));
  if (best === null) return [...lines, '  No day on which the manager and a rep both work.'];
  const away = worst(days);
  lines.push(`  Best: reviews on ${LONG[best.review]}, development on ${LONG[best.development]}.`);
  if (away !== null) lines.push(`  ${LONG[away.weekday]} fortnights lose the most: ${fortnightWords(away)}.`);
  return lines;
}

function row(first: string, cells: readonly string[]): string {
  return `  ${first.padEnd(5)}${cells.map((cell, i) => cell.padStart([13, 11, 8, 8, 15, 15][i] ?? 8)).join('')}`;
}

function cellsOf({ weeks, lost, fortnights: [a, b] }: WeekdayLoss): string[] {
  const share = (count: number): string => ((count * 52) / Math.max(1, weeks)).toFixed(1);
  const total = lost.holidays + lost.leave + lost.zones;
  return [
    `${share(total)} of 52`,
    share(lost.holidays),
    share(lost.leave),
    share(lost.zones),
    perYear(a),
    perYear(b),
  ];
}

/** `3.5 of 26`. */
function perYear({ of, lost }: WeekdayLoss['fortnights'][number]): string {
  return of === 0 ? '-' : `${((lost * 26) / of).toFixed(1)} of 26`;
}

function worst(days: readonly WeekdayLoss[]): WeekdayLoss | null {
  const share = ({ fortnights: [a, b] }: WeekdayLoss): number =>
    Math.max(a.lost / Math.max(1, a.of), b.lost / Math.max(1, b.of));
  const [most] = [...days].sort((x, y) => share(y) - share(x));
  return most === undefined || share(most) === 0 ? null : most;
}

function fortnightWords({ fortnights: [a, b] }: WeekdayLoss): string {
  return `${perYear(a.lost * b.of >= b.lost * a.of ? a : b)}`;
}

/** `--json`: sums over the reps, so that a script may divide as it likes. */
export function daysDocument(roster: Roster, year: number, teams: readonly TeamDays[]): string {
  const document = {
    schema: 'cadence.days/1',
    organization: roster.organization,
    year,
    teams: teams.map(({ days, best, ...team }) => ({
      ...team,
      days: days.map((day) => ({ ...day, weekday: WEEKDAY_NAMES[day.weekday] })),
      best: best && { review: WEEKDAY_NAMES[best.review], development: WEEKDAY_NAMES[best.development] },
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
