import type { Agenda } from '../model.ts';

/**
 * An agenda as plain text, for a calendar's description: the purpose, what to prepare, then the items with
 * the minutes they run from and to. Lines are separated by `\n`; there is none at the end.
 */
export function agendaText({ purpose, preparation, items }: Agenda): string {
  let text = purpose;
  if (preparation.length > 0) text += `\n\nBefore the session${listed(preparation)}`;
  if (items.length > 0) text += '\n';
  let from = 0;
  items.forEach(({ minutes, title, prompts }) => {
    const to = from + minutes;
    text += `\n${from}-${to} min  ${title}${listed(prompts)}`;
    from = to;
  });
  return text;
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n- ${lines.join('\n- ')}`;
}
