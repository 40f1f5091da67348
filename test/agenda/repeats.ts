import type { Agenda } from '../../src/model.ts';

/** How much of what a pair reads in a run of sessions of one kind it has read before in them, word for word. */
export interface Repeats {
  /** Items, each with its heading and all its lines. */
  readonly items: Count;
  /** The lines of the items, one by one, the roster's own among them. */
  readonly lines: Count;
  /** What is to be done before the sessions. */
  readonly preparation: Count;
  /** Lines that end with a question mark, check-in and commitment included. */
  readonly questions: Count;
}

export interface Count {
  readonly all: number;
  /** Those that stood there before. */
  readonly again: readonly string[];
}

/** Both are meant to be the same every time. */
const ALWAYS_THE_SAME = ['Check-in, opened by the rep', 'One written commitment'];

export function repeatsIn(agendas: readonly Agenda[]): Repeats {
  const all = agendas.flatMap(({ items }) => items);
  const items = all.filter(({ title }) => !ALWAYS_THE_SAME.includes(title));
  const questions = all.flatMap(({ prompts }) => prompts).filter((line) => line.endsWith('?'));
  return {
    items: count(items.map(({ title, prompts }) => [title, ...prompts].join('\n'))),
    lines: count(items.flatMap(({ prompts }) => prompts)),
    preparation: count(agendas.flatMap(({ preparation }) => preparation)),
    questions: count(questions),
  };
}

function count(texts: readonly string[]): Count {
  const before = new Set<string>();
  const again: string[] = [];
  for (const text of texts) {
    if (before.has(text)) again.push(text);
    before.add(text);
  }
  return { all: texts.length, again };
}
