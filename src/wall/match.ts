import { type Part, type Pattern, partAt } from './pattern.ts';
import type { Token } from './token.ts';

/**
 * The end of the match that starts at token `at`, or -1. The tokens that parts matched (gaps
 * apart) are pushed on `used`. No match leaves its sentence. Gaps take as few tokens as they can;
 * their number and length are bounded, so a match costs a bounded number of steps.
 */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number, used: number[]): number {
  used.length = 0;
  const sentence = tokens[at]?.sentence ?? -1;
  return step(pattern, 0, tokens, at, sentence, used);
}

function step(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
  used: number[],
): number {
  const part = partAt(pattern, index);
  if (part === undefined) return at;
  const token = tokens[at];
  const inside = token !== undefined && token.sentence === sentence;
  switch (part.kind) {
    case 'start':
      return tokens[at - 1]?.sentence === sentence
        ? -1
        : step(pattern, index + 1, tokens, at, sentence, used);
    case 'end':
      return inside ? -1 : at;
    case 'not': {
      const shunned = index === 0 ? tokens[at - 1] : token;
      if (shunned !== undefined && shunned.sentence === sentence && fits(part, shunned)) return -1;
      return step(pattern, index + 1, tokens, at, sentence, used);
    }
    case 'gap': {
      for (let skipped = 0; skipped <= part.longest; skipped++) {
        if (skipped > 0 && tokens[at + skipped - 1]?.sentence !== sentence) return -1;
        const end = step(pattern, index + 1, tokens, at + skipped, sentence, used);
        if (end !== -1) return end;
      }
      return -1;
    }
    case 'optional':
    case 'one': {
      if (inside && fits(part, token)) {
        const before = used.length;
        used.push(at);
        const end = step(pattern, index + 1, tokens, at + 1, sentence, used);
        if (end !== -1) return end;
        used.length = before;
      }
      return part.kind === 'optional' ? step(pattern, index + 1, tokens, at, sentence, used) : -1;
    }
  }
}

function fits(part: Part, token: Token): boolean {
  if ((part.flags & token.flags) !== 0) return true;
  if (part.words.size > 0) {
    for (const form of token.known.forms) if (part.words.has(form)) return true;
  }
  if (part.exact.size > 0 && part.exact.has(token.word)) return true;
  for (const prefix of part.prefixes) if (token.word.startsWith(prefix)) return true;
  for (const suffix of part.suffixes) if (token.word.endsWith(suffix)) return true;
  return false;
}
