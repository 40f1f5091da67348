import type { Agenda } from '../model.ts';

/**
 * An agenda as plain text, for a calendar's description: the purpose, what to prepare, then the items with
 * the minutes they run from and to. Lines are separated by `\n`; there is none at the end.
 */
export function agendaText(agenda: Agenda): string {
  let text = agenda.purpose;
  if (agenda.preparation.length > 0) {
    text += '\n\nBefore the session';
    for (const line of agenda.preparation) text += `\n- ${line}`;
  }
  if (agenda.items.length > 0) text += '\n';
  let from = 0;
  for (const item of agenda.items) {
    const to = from + item.minutes;
    text += `\n${from}-${to} min  ${item.title}`;
    for (const prompt of item.prompts) text += `\n- ${prompt}`;
    from = to;
  }
  return text;
}
