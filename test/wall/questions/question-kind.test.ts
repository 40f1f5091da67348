import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coachQuestion } from '../../../src/wall/questions/question-kind.ts';

/** Rows of fixtures/wall: a kind, a tab, a line. */
function rowsOf(name: string): readonly (readonly [kind: string, line: string])[] {
  const text = readFileSync(`fixtures/wall/${name}.txt`, 'utf8');
  return text.split('\n').flatMap((row) => {
    const [kind, line] = row.split('\t');
    return kind === undefined || line === undefined ? [] : [[kind, line] as const];
  });
}

describe('the question coach', () => {
  it.each(rowsOf('questions'))('hears a question that is %s: %s', (kind, line) => {
    expect(coachQuestion(line)?.kind).toBe(kind);
  });

  it('hears most of the lines it was not written with', () => {
    const rows = rowsOf('questions-held-out');
    const right = rows.filter(([kind, line]) => coachQuestion(line)?.kind === kind);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.85);
  });

  it('offers an open question for each that is not, and none for one that is', () => {
    for (const [kind, line] of [...rowsOf('questions'), ...rowsOf('questions-held-out')]) {
      const open = coachQuestion(line)?.openForm ?? null;
      if (kind === 'open') continue;
      if (open === null) continue;
      expect(coachQuestion(open)?.kind, open).toBe('open');
    }
    expect(coachQuestion('What else?')?.openForm).toBeNull();
    expect(coachQuestion('You should slow down')?.openForm).toBe('What would it look like to slow down?');
  });

  it('has nothing to say of a line without words', () => {
    expect(coachQuestion('')).toBeNull();
    expect(coachQuestion(' --- ')).toBeNull();
  });
});
