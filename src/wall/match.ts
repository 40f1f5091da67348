import { type Part, type Pattern, partAt } from './pattern.ts';
import type { Token } from './token.ts';

/** The tokens that parts of the last match stood on, gaps apart; the first `depth` entries count. */
const stack: number[] = [];
let depth = 0;

/**
 * The end of the match that starts at token `at`, or -1. No match leaves its sentence. Gaps take as few tokens as
 * they can; their number and length are bounded, so a match costs a bounded number of steps.
 */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): number {
  depth = 0;
  return step(pattern, 0, tokens, at, tokens[at]?.sentence ?? -1);
}

/** The tokens that the last match needed. */
export function lastUsed(): readonly number[] {
  return stack.slice(0, depth);
}

function step(
  pattern: Pattern,
  from: number,
  tokens: readonly Token[],
  start: number,
  sentence: number,
): number {
  let at = start;
  for (let index = from; ; index++) {
    const part = partAt(pattern, index);
    if (part === undefined) return at;
    const { kind } = part;
    const token = at < tokens.length ? tokens[at] : undefined;
    const inside = token !== undefined && token.sentence === sentence;
    if (kind === 'one') {
      if (!inside || !fits(part, token)) return -1;
      stack[depth++] = at++;
    } else if (kind === 'optional') {
      if (!inside || !fits(part, token)) continue;
      const before = depth;
      stack[depth++] = at;
      const end = step(pattern, index + 1, tokens, at + 1, sentence);
      if (end !== -1) return end;
      depth = before;
    } else if (kind === 'gap') {
      return afterGap(pattern, index, part.longest, tokens, at, sentence);
    } else if (kind === 'not') {
      const shunned = index > 0 ? token : at > 0 ? tokens[at - 1] : undefined;
      if (shunned !== undefined && shunned.sentence === sentence && fits(part, shunned)) return -1;
    } else if (kind === 'start') {
      if (at > 0 && tokens[at - 1]?.sentence === sentence) return -1;
    } else return inside ? -1 : at;
  }
}

function afterGap(
  pattern: Pattern,
  index: number,
  longest: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  for (let skipped = 0; skipped <= longest; skipped++) {
    if (skipped > 0 && (at + skipped > tokens.length || tokens[at + skipped - 1]?.sentence !== sentence))
      return -1;
    const end = step(pattern, index + 1, tokens, at + skipped, sentence);
    if (end !== -1) return end;
  }
  return -1;
}

function fits(part: Part, { known, word, flags }: Token): boolean {
  if ((part.flags & flags) !== 0) return true;
  const { forms } = known;
  for (let k = 0; k < forms.length; k++) if (part.words.has(forms[k] ?? '')) return true;
  if (part.plain) return false;
  if (part.exact.has(word)) return true;
  for (const prefix of part.prefixes) if (word.startsWith(prefix)) return true;
  for (const suffix of part.suffixes) if (word.endsWith(suffix)) return true;
  return false;
}
