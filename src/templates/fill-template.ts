import mustache from 'mustache';
import type { Agenda, Kind } from '../model.ts';
import { slotsOf } from './slots.ts';
import { linesIn, partsOf } from './template-parts.ts';

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

/** A template, filled in. It was checked when it was loaded. */
export type FillTemplate = (text: string, kind: Kind, filling: Filling, usual: Agenda) => Agenda;

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
  return {
    purpose: filled(purpose.source).join(' ') || usual.purpose,
    preparation: preparation.source === '' ? [] : filled(preparation.source),
    items: made.map((item, at) => (at === last ? { ...item, prompts: [...item.prompts, ...lost] } : item)),
  };
};
