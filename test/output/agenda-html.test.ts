import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../src/model.ts';
import { agendaHtml } from '../../src/output/agenda-html.ts';
import { hostileCorpus } from '../oracle/hostile-corpus.ts';

const agenda: Agenda = {
  purpose: 'One skill <b>well</b>',
  preparation: ['Listen & note'],
  items: [
    { minutes: 5, title: 'Check-in', prompts: [] },
    { minutes: 40, title: "Ada's goals", prompts: ['What is "good"?', 'What next?'] },
  ],
};

describe('an agenda as HTML', () => {
  it('has its structure, and its texts escaped', () => {
    expect(agendaHtml('Ada and Grace', agenda)).toBe(
      '<!DOCTYPE html><html><body><p>Ada and Grace</p><p>One skill &lt;b&gt;well&lt;/b&gt;</p>' +
        '<p><b>Before the session</b></p><ul><li>Listen &amp; note</li></ul>' +
        '<p><b>0-5 min</b> Check-in</p>' +
        '<p><b>5-45 min</b> Ada&#39;s goals</p><ul><li>What is &quot;good&quot;?</li><li>What next?</li></ul>' +
        '</body></html>',
    );
  });

  it('ends with an ellipsis where it would be too long, every element closed', () => {
    const prompts = Array.from({ length: 50 }, () => 'x'.repeat(100));
    const items = Array.from({ length: 20 }, () => ({ minutes: 2, title: 'Long', prompts }));
    const html = agendaHtml('Ada and Grace', { ...agenda, items });
    expect(html.length).toBeLessThan(16_100);
    expect(html.endsWith('<p>…</p></body></html>')).toBe(true);
    for (const name of ['p', 'ul', 'li', 'b']) {
      expect(html.split(`<${name}>`).length).toBe(html.split(`</${name}>`).length);
    }
  });

  it('lets no text open or close an element, and gives every text back', () => {
    const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    for (const text of hostileCorpus(300).filter(({ length }) => length < 2000)) {
      const html = agendaHtml(text, { purpose: text, preparation: [text], items: [] });
      const [, inner = ''] =
        /^<!DOCTYPE html><html><body><p>([\s\S]*)<\/ul><\/body><\/html>$/.exec(html) ?? [];
      const parts = inner.split(/<\/p><p><b>Before the session<\/b><\/p><ul><li>|<\/p><p>|<\/li>/);
      const read = parts.map((part) => part.replace(/&(#?\w+);/g, (_, name: string) => marks[name] ?? ''));
      expect(read).toEqual([text, text, text, '']);
      expect(parts.join('')).not.toMatch(/[<>"']/);
    }
  });
});
