import type { Node } from './tree.ts';

/** A value in double quotes for a message; long ones are cut. */
export function quoted(text: string): string {
  return `"${short(text)}"`;
}

/** At most 60 characters of a text. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A node in a message: a scalar's text, else what it is. */
export function named(node: Node): string {
  if (node.kind === 'scalar') return node.text === '' ? 'nothing' : quoted(node.text);
  return node.kind === 'list' ? 'a list' : 'a mapping';
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
