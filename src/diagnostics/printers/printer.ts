import type { Diagnostic } from '../diagnostic.ts';
import type { Style } from './style.ts';

/**
 * Diagnostics as text that ends in a newline, or '' where there are none. `sources` holds each file's
 * text by the name its places carry; a file that is missing there gets no source frame.
 */
export type Printer = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  style: Style,
) => string;

export { plain, type Style } from './style.ts';
