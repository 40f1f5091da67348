import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Instant, Kind, OpenItem, Person, Session } from '../model.ts';
import { inQuotes } from './in-quotes.ts';
import type { Wall } from './person-texts.ts';
import { reviewBank, reviewPoints } from './questions/review/index.ts';
import { LONGEST_TEXT, oneLine, shortened } from './shown-text.ts';

/** What was left open, on the side of the wall where it belongs. */
export type OpenItems = Readonly<Record<Kind, readonly OpenItem[]>>;

const NOTHING: OpenItems = { 'pipeline-review': [], 'development-session': [] };

/**
 * Sorts what somebody says was left open. Where it came from is the strongest evidence: what a pipeline review
 * left open is pipeline whatever it says, and what a development session left open stays between the two.
 * What stands on the wrong side is refused there, reported, and taken up by the next session of its own kind.
 */
export function sortOpenItems(
  { carryOver, development }: Person,
  wall: Wall,
  report: (diagnostic: Diagnostic) => void,
): OpenItems {
  if (carryOver === undefined) return NOTHING;
  const sorted = { 'pipeline-review': [] as OpenItem[], 'development-session': [] as OpenItem[] };
  for (const item of carryOver['pipeline-review']) {
    const isAcross = item.from === 'development-session';
    if (isAcross) report(across(item, 'development-session'));
    sorted[isAcross ? 'development-session' : 'pipeline-review'].push(item);
  }
  const fromReviews = new Set(
    [...sorted['pipeline-review'], ...(development.revenue ?? [])].map(({ text }) => bare(text)),
  );
  for (const item of [...sorted['development-session'].splice(0), ...carryOver['development-session']]) {
    const isKnown =
      item.from === 'pipeline-review' || fromReviews.has(bare(item.text)) || isOfReview(item.text);
    const { development: fit, pipeline, doubts = [] } = wall(shownText(item));
    if (isKnown || pipeline.length > 0) {
      if (!fromReviews.has(bare(item.text))) sorted['pipeline-review'].push(item);
      report(across(item, 'pipeline-review'));
    } else if (fit.length > 0) {
      const [doubt] = doubts;
      if (doubt !== undefined) report(doubtful(item, doubt.why));
      sorted['development-session'].push({ ...item, text: fit.join('; ') });
    }
  }
  return sorted;
}

/** Later than this many weeks, times the rhythm, a session is not the next one any more. */
const SOON = 3;

/**
 * Which session takes up which lines. An item with a day goes into the first session after it and nowhere
 * else, so that planning the next quarter does not bring it back; one without goes into the next that is
 * not over. What no session here takes up is left to `report`.
 */
export function takeOpenItems(
  items: readonly OpenItem[],
  sessions: readonly Session[],
  every: 1 | 2,
  now: Instant | null,
  report: (item: OpenItem) => void,
): ReadonlyMap<Session, readonly string[]> {
  const taken = new Map<Session, readonly string[]>();
  if (items.length === 0) return taken;
  const inOrder = [...sessions].sort((a, b) => a.start - b.start);
  for (const item of items) {
    const { after } = item;
    const next = inOrder.find(({ start }) =>
      after === null ? now === null || start > now : start >= (after + 1) * 1440,
    );
    const isLate = after !== null && next !== undefined && next.start > (after + 7 * every * SOON) * 1440;
    if (next === undefined || isLate) report(item);
    else taken.set(next, [...(taken.get(next) ?? []), `Left open last time: ${shownText(item)}`]);
  }
  return taken;
}

function shownText({ text }: OpenItem): string {
  return shortened(oneLine(text), LONGEST_TEXT);
}

let reviewLines: ReadonlySet<string> | null = null;

/** Whether it is a line of the product's own pipeline reviews, copied. */
function isOfReview(text: string): boolean {
  reviewLines ??= new Set([...reviewBank, ...reviewPoints].flatMap(({ lines }) => lines.map(bare)));
  return reviewLines.has(bare(text));
}

/** What is left of a text without its case, its blanks and its last punctuation. */
function bare(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[.!?;,]+$/, '');
}

function across(item: OpenItem, home: Kind): Diagnostic {
  const isPipeline = home === 'pipeline-review';
  return {
    code: 'carried-across',
    severity: 'warning',
    message: isPipeline
      ? `what was left open, ${inQuotes(item.text)}, is pipeline talk; the next pipeline review takes it up, and no development session does`
      : `what was left open, ${inQuotes(item.text)}, came from a development session; the next one takes it up, and no pipeline review does`,
    place: item.place,
    hint: isPipeline
      ? 'put it under pipeline-review, or say what the person wants to do or learn'
      : 'put it under development-session; what is said there is no matter for reviews',
  };
}

function doubtful(item: OpenItem, why: string): Diagnostic {
  return {
    code: 'doubtful-text',
    severity: 'warning',
    message: `what was left open, ${inQuotes(item.text)}, may be pipeline talk; it stays in the development sessions`,
    place: item.place,
    hint: why,
  };
}

/** Told where no session of the plan is the next one. */
export function carriedNowhere(item: OpenItem, kind: Kind): Diagnostic {
  return {
    code: 'carried-nowhere',
    severity: 'warning',
    message: `no ${kind.replace('-', ' ')} of this plan takes up what was left open: ${inQuotes(item.text)}`,
    place: item.place,
    hint: 'take it out if it is done, or give it the day of the latest session',
  };
}
