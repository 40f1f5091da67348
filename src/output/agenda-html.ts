import type { Agenda } from '../model.ts';
import { timedItems } from './timed-items.ts';

/** As for plain descriptions, with room for the marks. */
const LONGEST = 16_000;

/** `who` meets, then the agenda, as a small HTML document without line ends. Every text is escaped. */
export function agendaHtml(who: string, agenda: Agenda): string {
  const parts = [paragraph(escaped(who)), paragraph(escaped(agenda.purpose))];
  if (agenda.preparation.length > 0) {
    parts.push(paragraph('<b>Before the session</b>') + list(agenda.preparation));
  }
  for (const { from, to, title, prompts } of timedItems(agenda)) {
    parts.push(paragraph(`<b>${from}-${to} min</b> ${escaped(title)}`) + list(prompts));
  }
  let body = '';
  for (const part of parts) {
    if (body.length + part.length > LONGEST) return whole(`${body}${paragraph('…')}`);
    body += part;
  }
  return whole(body);
}

function whole(body: string): string {
  return `<!DOCTYPE html><html><body>${body}</body></html>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => REFERENCES[mark] ?? mark);
}
