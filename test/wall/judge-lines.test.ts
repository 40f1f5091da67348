import { describe, expect, it } from 'vitest';
import { judgeLines } from '../../src/wall/judge-lines.ts';

const notes = '# Notes\r\n- [ ] **Forecast** call\n\n> career pipeline\n1. pipeline academy\n';

describe('a text', () => {
  it('is judged line by line, blank ones too', () => {
    const { lines } = judgeLines(notes);
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'ok'],
      [2, 'block'],
      [3, 'ok'],
      [4, 'ok'],
      [5, 'block'],
    ]);
  });

  it('keeps offsets into the original line, Markdown and all', () => {
    const [, second] = judgeLines(notes).lines;
    expect(second).toMatchObject({
      text: '- [ ] **Forecast** call',
      findings: [{ from: 8, to: 16, text: 'Forecast' }],
    });
  });

  it('has no lines when it is empty', () => {
    expect(judgeLines('').lines).toEqual([]);
  });
});

describe('entries of allow', () => {
  it('are named where they masked something', () => {
    const { lines, allowed } = judgeLines(notes, { allow: ['pipeline academy', 'quota of hugs'] });
    expect(lines.at(-1)?.verdict).toBe('ok');
    expect(lines.at(-1)?.masked[0]?.maskedBy).toBe('pipeline academy');
    expect([...allowed]).toEqual(['pipeline academy']);
  });
});
