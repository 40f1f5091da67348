import { oneLine, shortened } from './shown-text.ts';

/** A roster's text in a message. */
export function inQuotes(text: string): string {
  return `“${shortened(oneLine(text), 60)}”`;
}
