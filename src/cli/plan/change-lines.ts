import type { Assembled } from '../../assemble.ts';
import type { Change, ChangeName } from '../../calendar/change.ts';
import type { Style } from '../../diagnostics/printers/style.ts';
import type { Instant, Kind } from '../../model.ts';
import { inColumns, plain } from '../../output/terminal/columns.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import { findZone } from '../../time/zones/zone.ts';

type Changed = Pick<Assembled, 'changes' | 'summary'>;

export function changeCounts({ changes }: Changed): Record<ChangeName, number> {
  const counts = { added: 0, moved: 0, changed: 0, cancelled: 0, returned: 0, unchanged: 0 };
  for (const { what } of changes) counts[what] += 1;
  return counts;
}

/** What became of each session since the plan before; at most `listed` are shown one by one. */
export function changeLines(result: Changed, listed: number, style: Style): string[] {
  const changes = result.changes.filter(({ what }) => what !== 'unchanged');
  if (changes.length === 0) return [];
  const counts = Object.entries(changeCounts(result)).filter(([, count]) => count > 0);
  const names = new Map(
    result.summary.managers.flatMap(({ reps }) => reps.map(({ rep, name }) => [rep, name])),
  );
  const lines = changes.slice(0, listed).map((change) => changeLine(change, names.get(change.rep)));
  const more = changes.length - lines.length;
  return [
    style.bold(
      `Sessions since the plan before: ${counts.map(([what, count]) => `${count} ${what}`).join(', ')}`,
    ),
    ...lines,
    ...(more > 0 ? [`  and ${more} more; --json lists all`] : []),
    '',
  ];
}

const SHORT: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'review',
  'development-session': 'development',
};

function changeLine(change: Change, name: string | undefined): string {
  const who = inColumns(plain(name ?? change.rep), 18);
  const before = change.before === null ? null : wallTime(change.before, change.timeZone);
  const after = change.after === null ? null : wallTime(change.after, change.timeZone);
  const times = before === after ? [after] : [before, after];
  const when = times.filter((time) => time !== null).join(' -> ');
  return `  ${change.what.padEnd(9)} ${who} ${SHORT[change.kind].padEnd(11)} ${when}`;
}

function wallTime(instant: Instant, timeZone: string): string {
  const zone = findZone(timeZone);
  if (zone === null) throw new Error(`zone ${timeZone} of a planned session is unknown`);
  const { day, minute } = zone.toWall(instant);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}
