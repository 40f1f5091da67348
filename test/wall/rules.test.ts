import { describe, expect, it } from 'vitest';
import { fold } from '../../src/wall/fold.ts';
import { matchAt } from '../../src/wall/match.ts';
import { compilePattern } from '../../src/wall/pattern.ts';
import { readLine } from '../../src/wall/read-line.ts';
import type { Rule } from '../../src/wall/rule.ts';
import { RULES } from '../../src/wall/rules/index.ts';
import { judge } from '../../src/wall/wall.ts';

function finds(rule: Rule, line: string): boolean {
  const tokens = readLine(line);
  return rule.patterns.some((source) => {
    const pattern = compilePattern(fold(source).text);
    return tokens.some((_, at) => matchAt(pattern, tokens, at) !== -1);
  });
}

describe.each(RULES)('the rule $id', (rule) => {
  it.each(rule.finds)('finds something in "%s"', (line) => {
    expect(finds(rule, line)).toBe(true);
    if (rule.weight >= 0.5) expect(judge(line).verdict).not.toBe('ok');
  });

  it.each(rule.spares)('leaves "%s" alone', (line) => {
    expect(judge(line)).toMatchObject({ verdict: 'ok', findings: [] });
  });

  it('says why, and shows what it finds and what it spares', () => {
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.spares.length).toBeGreaterThan(0);
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
