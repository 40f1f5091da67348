import type { Style } from '../../diagnostics/printers/style.ts';
import type { Agenda, PublishedSession } from '../../model.ts';
import { timedItems } from '../timed-items.ts';
import { whenWords } from '../when-words.ts';
import { plain, WIDTH, wrap } from './columns.ts';

const MARGIN = '           ';

/** One agenda as somebody reads it before the session; no line is longer than 80 columns. */
export function agendaLines(session: PublishedSession, agenda: Agenda, style: Style): string[] {
  return [
    ...wrapped(session.title, '').map(style.bold),
    style.dim(`${whenWords(session)}, due in ${session.period}`),
    '',
    ...wrapped(agenda.purpose, ''),
    '',
    ...(agenda.preparation.length === 0 ? [] : [style.bold('Before the session')]),
    ...agenda.preparation.flatMap((line) => wrapped(line, '  - ', '    ')),
    ...(agenda.preparation.length === 0 ? [] : ['']),
    ...timedItems(agenda).flatMap(({ from, to, title, prompts }) => [
      ...wrapped(title, `${`${from}-${to}`.padStart(7)} min  `.padEnd(13), MARGIN).map(style.bold),
      ...prompts.flatMap((prompt) => wrapped(prompt, `${MARGIN}  - `, `${MARGIN}    `)),
    ]),
    '',
  ];
}

function wrapped(text: string, first: string, rest = first): string[] {
  return wrap(plain(text), WIDTH, first, rest);
}
