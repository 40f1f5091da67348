import type { Agenda, PublishedSession } from '../../model.ts';
import { timedItems } from '../timed-items.ts';
import { whenWords } from '../when-words.ts';

/** Agendas in Markdown, each under a heading of `level` with the title of its session. */
export function renderAgendas(
  held: readonly { readonly session: PublishedSession; readonly agenda: Agenda }[],
  level: 1 | 2,
): string {
  return held.map(({ session, agenda }) => agendaLines(session, agenda, level).join('\n')).join('\n');
}

function agendaLines(session: PublishedSession, agenda: Agenda, level: 1 | 2): string[] {
  const heading = '#'.repeat(level);
  return [
    `${heading} ${asText(session.title)}`,
    '',
    asText(whenWords(session)),
    '',
    asText(agenda.purpose),
    '',
    ...listed(`${heading}# Before the session`, agenda.preparation),
    ...timedItems(agenda).flatMap(({ from, to, title, prompts }) =>
      listed(`${heading}# ${from}-${to} min: ${asText(title)}`, prompts),
    ),
  ];
}

function listed(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return heading.endsWith('Before the session') ? [] : [heading, ''];
  return [heading, '', ...lines.map((line) => `- ${asText(line)}`), ''];
}

/**
 * Roster text as text and nothing else: no mark-up, no heading and no list within a line. What only means
 * something in pairs with these is left as it is, so that the file reads well unrendered too.
 */
function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2');
}
