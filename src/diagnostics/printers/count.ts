import type { Diagnostic } from '../diagnostic.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Diagnostic['severity']): number =>
    diagnostics.reduce((sum, diagnostic) => sum + (diagnostic.severity === severity ? 1 : 0), 0);
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}

/** `3 errors, 1 warning`; '' where there is nothing to count. */
export function countWords({ errors, warnings, notes }: Counts): string {
  const words: readonly (readonly [number, string])[] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notes, 'note'],
  ];
  return words
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** How many of one file's diagnostics people are shown; the documents for programs hold all. */
const SHOWN = 50;

/** Each file's first diagnostics, and how many there are besides. */
export function firstOfEachFile(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  readonly hidden: number;
} {
  const seen = new Map<string | null, number>();
  const shown = diagnostics.filter(({ place }) => {
    const file = place?.file ?? null;
    const count = (seen.get(file) ?? 0) + 1;
    seen.set(file, count);
    return count <= SHOWN;
  });
  return { shown, hidden: diagnostics.length - shown.length };
}
