import type { Code } from '../diagnostics/codes/index.ts';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import { nearest } from '../time/nearest.ts';

/** An error of the command line, at no place in a text. */
export function problem(code: Code, message: string, hint: string | null = null): Diagnostic {
  return { code, severity: 'error', message, place: null, hint };
}

/** cadence cannot run like this: exit code 2. */
export function cannotRun(code: Code, message: string, hint: string | null = null): UserError {
  return new UserError(2, [problem(code, message, hint)]);
}

/** `did you mean a, b or c?`, or null where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const near = nearest(word, candidates);
  return near.length === 0 ? null : `did you mean ${listed(near, 'or')}?`;
}

/** `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
