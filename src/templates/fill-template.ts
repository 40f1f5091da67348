import mustache from 'mustache';
import type { Agenda, Kind, Place } from '../model.ts';
import { placeAt } from './check-template.ts';
import { slotsOf } from './slots.ts';
import { linesIn, type Part, partsOf } from './template-parts.ts';

/** What a template is filled with, beside the built-in agenda. */
export interface Filling {
  readonly rep: string;
  readonly manager: string;
  readonly date: string;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly strengths: readonly string[];
  readonly notes: readonly string[];
  readonly motivator: string;
}

export interface Filled {
  readonly agenda: Agenda;
  /** Where in the template a line of the agenda comes from: the tag that brought it. */
  readonly sourceOf: (line: string) => Omit<Place, 'file'>;
}

/** A template, filled in. It was checked when it was loaded. */
export type FillTemplate = (text: string, kind: Kind, filling: Filling, usual: Agenda) => Filled;

/** What the roster sends to a session, and no template may lose. */
const SENT =
  /^(?:Left open last time|Moved here from the development plan|(?:Revenue )?[Gg]oal(?: for day \d+)?): /;

/**
 * The agenda that a template makes. Logic-less: names stand for texts and lists, and nothing is run. What the
 * session before left open, and in a review what the wall and the roster send there, is added to the last item
 * where the template has no place for it.
 */
export const fillTemplate: FillTemplate = (text, kind, filling, usual) => {
  const view = { ...slotsOf(kind, usual), ...filling, purpose: usual.purpose };
  const filled = (source: string): readonly string[] =>
    linesIn(mustache.render(source, view, {}, { escape: String }));
  const { purpose, preparation, items } = partsOf(text);
  const made = items.map(({ minutes, title, body }) => ({
    minutes,
    title: filled(title.source).join(' '),
    prompts: filled(body.source),
  }));
  const said = new Set(made.flatMap(({ prompts }) => prompts));
  const isSent = (line: string): boolean =>
    kind === 'pipeline-review' ? SENT.test(line) : line.startsWith('Left open last time: ');
  const lost = usual.items
    .flatMap(({ prompts }) => prompts)
    .filter((line) => isSent(line) && !said.has(line));
  const last = made.length - 1;
  const agenda = {
    purpose: filled(purpose.source).join(' ') || usual.purpose,
    preparation: preparation.source === '' ? [] : filled(preparation.source),
    items: made.map((item, at) => (at === last ? { ...item, prompts: [...item.prompts, ...lost] } : item)),
  };
  const parts = [purpose, preparation, ...items.flatMap(({ title, body }) => [title, body])];
  return { agenda, sourceOf: (line) => sourceOf(line, text, parts, filled) };
};

/** The first tag of the shortest stretch of lines that, filled in, has the line. */
function sourceOf(
  line: string,
  text: string,
  parts: readonly Part[],
  filled: (source: string) => readonly string[],
): Omit<Place, 'file'> {
  const template = { file: '', text };
  for (const { source, from } of parts) {
    let start = 0;
    for (const end of lineEnds(source)) {
      const before = source.slice(0, end);
      if (!isWhole(before)) continue;
      const lines = filled(before);
      if (lines.includes(line) || lines.join(' ') === line) {
        const tag = /\{\{\{?(?![#^/!])[^}]*\}+/.exec(source.slice(start, end));
        if (tag !== null) return placeAt(template, from + start + tag.index, tag[0].length);
      }
      start = end;
    }
  }
  return placeAt(template, 0, 1);
}

function lineEnds(source: string): readonly number[] {
  return [...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1), source.length];
}

/** Whether every section that is opened is closed. */
function isWhole(source: string): boolean {
  try {
    mustache.parse(source);
    return true;
  } catch {
    return false;
  }
}
