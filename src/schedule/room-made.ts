import type { Ousted, Reason } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import type { Due, OpenSeries } from './due.ts';
import { seriesKey } from './planning.ts';
import { oustedOf, type Standing, standingKey } from './published.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hardRules, isForbidden } from './rules/index.ts';
import { seat, unseat } from './seat.ts';
import type { Sitting } from './sitting.ts';
import { sittingWords } from './words.ts';

/** Takes back what was asked to move and, as it turned out, need not have. */
export function returnPublished(series: readonly OpenSeries[], standing: Standing, bounds: Bounds): boolean {
  let hasMoved = false;
  for (const { due, published } of movedOn(series, standing)) {
    const elsewhere = unseat(due);
    const isFree = !isForbidden(published, bounds);
    if (isFree) seat(due, published);
    else if (elsewhere !== null) seat(due, elsewhere);
    hasMoved ||= isFree;
  }
  return hasMoved;
}

/** For which sessions others have given up places they were published for. */
export function whoMadeRoom(series: readonly OpenSeries[], standing: Standing, bounds: Bounds): Ousted[] {
  return movedOn(series, standing).map(({ due, published }) => {
    const elsewhere = unseat(due);
    const because = neededBy(published, bounds);
    if (elsewhere !== null) seat(due, elsewhere);
    const { manager, rep, kind } = due.series;
    const name = { manager: manager.person.email, rep: rep.person.email, kind };
    return oustedOf({ ...name, period: isoWeekLabel(due.monday) }, because);
  });
}

function movedOn(
  series: readonly OpenSeries[],
  { kept }: Standing,
): { readonly due: Due; readonly published: Sitting }[] {
  const found: { due: Due; published: Sitting }[] = [];
  if (kept.size === 0) return found;
  for (const { manager, rep, kind, dues } of series) {
    const key = seriesKey({ manager: manager.person.email, rep: rep.person.email, kind });
    for (const due of dues) {
      const published = kept.get(standingKey(key, due.monday));
      if (published !== undefined && due.sitting !== published) found.push({ due, published });
    }
  }
  return found;
}

/** The sessions that are where it was, or because of which it could not be there. */
function neededBy(published: Sitting, bounds: Bounds): Reason[] {
  const reasons = new Map<Sitting, Reason>();
  for (const rule of hardRules) {
    const { clashes } = rule;
    const [first] = rule.reasons(published, bounds);
    if (clashes === undefined || first === undefined) continue;
    const inTheWay = clashes.of(published, bounds);
    // Of a full day any one that was not there before is one too many.
    const one = inTheWay.find(({ hold }) => hold === 'free') ?? inTheWay[0];
    for (const other of clashes.needed === 'all' ? inTheWay : one === undefined ? [] : [one]) {
      if (reasons.has(other)) continue;
      reasons.set(other, { rule: first.rule, detail: `room was needed for ${sittingWords(other)}` });
    }
  }
  return [...reasons.values()];
}
