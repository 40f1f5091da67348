import type { PublishedPlan, PublishedSession } from '../model.ts';

/**
 * The places of two plans before as one: all that `first` says, and what `second` says of sessions and series that
 * `first` does not know. Whether a session is in the horizon or outside of it is settled by the horizon planned.
 */
export function joinPlans(first: PublishedPlan, second: PublishedPlan): PublishedPlan {
  const told = new Set([...first.sessions, ...first.outside, ...first.unplaced].map(sessionName));
  const untold = <T extends Named & { readonly period: string }>(all: readonly T[]): T[] =>
    all.filter((one) => !told.has(sessionName(one)));
  const known = new Set(first.series.map(seriesName));
  return {
    ...first,
    sessions: [...first.sessions, ...untold(second.sessions)],
    outside: [...first.outside, ...untold(second.outside)],
    unplaced: [...first.unplaced, ...untold(second.unplaced)],
    series: [...first.series, ...second.series.filter((one) => !known.has(seriesName(one)))],
  };
}

type Named = Pick<PublishedSession, 'kind' | 'manager' | 'rep'>;

function seriesName({ kind, manager, rep }: Named): string {
  return `${kind}\n${manager}\n${rep}`;
}

function sessionName(one: Named & { readonly period: string }): string {
  return `${seriesName(one)}\n${one.period}`;
}
