import mustache from 'mustache';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kind, Place } from '../model.ts';
import { nearest } from '../time/nearest.ts';
import { names } from './slots.ts';
import { linesIn, type Part, partsOf } from './template-parts.ts';

/** Says why a line may not stand in a development session; null where it may. */
export type JudgeLine = (
  line: string,
) => { readonly from: number; readonly to: number; readonly why: string } | null;

export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/**
 * Everything that is wrong with a template before it is used, each at its place: tags that are not closed,
 * names that nothing stands for, headings without minutes and, in a development session, pipeline talk.
 */
export function checkTemplate(template: TemplateText, kind: Kind, judge: JudgeLine): readonly Diagnostic[] {
  const { purpose, preparation, items, unknown } = partsOf(template.text);
  const told = (
    code: Diagnostic['code'],
    from: number,
    length: number,
    message: string,
    hint: string,
  ): Diagnostic => ({
    code,
    severity: 'warning',
    message,
    place: placeAt(template, from, length),
    hint,
  });
  const problems = unknown.map(({ source, from }) =>
    told(
      'template-item',
      from,
      source.length,
      `the heading “${source}” has no minutes`,
      'write it like: ## 10 min: What is next',
    ),
  );
  for (const { title } of items) {
    if (title.source.trim() !== '') continue;
    const message = 'this item has minutes and no name';
    problems.push(
      told('template-item', Math.max(0, title.from - 1), 1, message, 'write it like: ## 10 min: Check-in'),
    );
  }
  if (items.length === 0) {
    problems.push(
      told(
        'template-item',
        0,
        1,
        'the template has no item with minutes',
        'begin one with: ## 10 min: Check-in',
      ),
    );
  }
  const parts = [purpose, preparation, ...items.flatMap(({ title, body }) => [title, body])];
  for (const part of parts) {
    const tags = tagsIn(part);
    if ('message' in tags) {
      problems.push(told('template-syntax', tags.at, 2, tags.message, tags.hint));
      continue;
    }
    for (const { name, at } of tags.named) {
      const { lists, texts } = names[kind];
      if (name === '.' || lists.includes(name) || texts.includes(name)) continue;
      const known = [...lists, ...texts];
      const [best] = nearest(name, known);
      const hint = best === undefined ? `known names: ${known.join(', ')}` : `did you mean ${best}?`;
      problems.push(
        told(
          'template-unknown-name',
          at,
          name.length,
          `nothing is called “${name}” in a ${kind.replace('-', ' ')}`,
          hint,
        ),
      );
    }
    if (kind === 'development-session') problems.push(...walled(template, part, judge));
  }
  return problems;
}

/** Whether the minutes are those of a session; null where they are. */
export function checkMinutes(template: TemplateText, minutes: number): Diagnostic | null {
  const { items } = partsOf(template.text);
  const sum = items.reduce((so, item) => so + item.minutes, 0);
  const isPositive = items.every((item) => item.minutes > 0);
  if (sum === minutes && isPositive) return null;
  const first = items[0]?.title.from ?? 0;
  return {
    code: 'template-minutes',
    severity: 'warning',
    message: isPositive
      ? `the items take ${sum} minutes, and the session has ${minutes}; it keeps its usual agenda`
      : 'an item ends before it begins',
    place: placeAt(template, first, items[0]?.title.source.length || 1),
    hint:
      sum > minutes
        ? `take ${sum - minutes} minutes off`
        : `give ${minutes - sum} minutes more to one of them`,
  };
}

export function placeAt({ file, text }: TemplateText, from: number, length: number): Place {
  const before = text.slice(0, from).split(/\r\n|\r|\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: Math.max(1, length) };
}

type Tags =
  | { readonly named: readonly { readonly name: string; readonly at: number }[] }
  | { readonly message: string; readonly at: number; readonly hint: string };

/** What a part asks for. Only names and sections: a template can neither include files nor change its own tags. */
function tagsIn({ source, from }: Part): Tags {
  let tokens: readonly unknown[];
  try {
    tokens = mustache.parse(source);
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : '';
    const at = Number(/ at (\d+)$/.exec(said)?.[1] ?? 0);
    const message = `a tag is wrong: ${said.replace(/ at \d+$/, '').replace(/^U/, 'u')}`;
    return {
      message,
      at: from + wrongTag(source, said, at),
      hint: 'each {{#name}} needs a {{/name}} below the same heading',
    };
  }
  const named: { readonly name: string; readonly at: number }[] = [];
  let bad: Tags | null = null;
  const walk = (all: readonly unknown[]): void => {
    for (const token of all as readonly [string, string, number, number, unknown?][]) {
      const [type, name, start, , inner] = token;
      if (type === '>' || type === '=') {
        const message =
          type === '>' ? 'a template cannot include another' : 'a template cannot change its own tags';
        bad ??= { message, at: from + start, hint: 'write it out here' };
      }
      if (type === 'name' || type === '&' || type === '#' || type === '^') {
        named.push({ name, at: from + source.indexOf(name, start) });
      }
      if (Array.isArray(inner)) walk(inner);
    }
  };
  walk(tokens);
  return bad ?? { named };
}

/** Where the tag that is wrong begins, going by its name or by where the parser gave up. */
function wrongTag(source: string, said: string, at: number): number {
  const named = /^Unclosed section "(.*)"/.exec(said)?.[1];
  const begun =
    named === undefined
      ? -1
      : source.search(new RegExp(`\\{\\{[#^]\\s*${named.replace(/\W/g, '\\$&')}\\s*\\}\\}`));
  if (begun !== -1) return begun;
  const open = source.lastIndexOf('{{', at);
  return open === -1 ? 0 : open;
}

/** Lines of its own that are pipeline talk. */
function walled(template: TemplateText, { source, from }: Part, judge: JudgeLine): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let at = from;
  for (const line of source.split('\n')) {
    // Tags become blanks of the same length, so that what is found keeps its place.
    const own = line.replace(/\{\{.*?\}\}+/g, (tag) => ' '.repeat(tag.length)).replace(/\r$/, '');
    const found = linesIn(own).length === 0 ? null : judge(own);
    if (found !== null) {
      problems.push({
        code: 'template-walled',
        severity: 'warning',
        message: 'a line of this template is pipeline talk, which has no place in a development session',
        place: placeAt(template, at + found.from, found.to - found.from),
        hint: found.why,
      });
    }
    at += line.length + 1;
  }
  return problems;
}
