import type { Roster } from '../../model.ts';
import { loadOf } from '../balance.ts';
import type { Before } from '../planning.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { seat, unseat } from '../seat.ts';
import { weightsOf } from '../weights.ts';
import { modelSeries } from './home-columns.ts';
import { type Limits, limitsOf } from './limits.ts';

/**
 * A team's series and what they share, as if nothing had been planned for them yet: their own free sessions are out of
 * the diaries meanwhile. Null where no series can have a home.
 */
export function teamLimits(before: readonly Before[], roster: Roster, bounds: Bounds): Limits | null {
  const team = before.map(({ series }) => series);
  const now = team.map(({ home, phase }) => ({ home, phase }));
  const seated = team.flatMap(({ dues }) =>
    dues.flatMap((due) => (due.sitting?.hold === 'free' ? [{ due, sitting: due.sitting }] : [])),
  );
  for (const { due } of seated) unseat(due);
  for (const { series, home, phase } of before) Object.assign(series, { home, phase });
  const models = team.flatMap((series) => modelSeries(series, roster, bounds) ?? []);
  const outside = team.filter((series) => !models.some((model) => model.series === series));
  const loads = team.map((_, others) => loadOf(others, weightsOf(roster.rules)));
  const limits = models.length === 0 ? null : limitsOf(models, outside, loads, roster.rules);
  team.forEach((series, i) => {
    Object.assign(series, now[i]);
  });
  for (const { due, sitting } of seated) seat(due, sitting);
  return limits;
}
