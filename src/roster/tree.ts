/**
 * What every format is read into. Scalars stay as they are written, for only a field knows whether
 * `2027` is a year, a number or somebody's name; offsets count UTF-16 units of the source text.
 */
export type Node = Scalar | List | Mapping;

/** From the first unit to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** Not in quotes, so that `null`, `false` and numbers are meant as such. */
  readonly plain: boolean;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly items: Items;
}

/** Nodes in order. Those of a large file are made each time they are asked for, and not kept. */
export interface Items extends Iterable<Node> {
  readonly length: number;
  readonly some: (is: (node: Node) => boolean) => boolean;
  readonly flatMap: <T>(map: (node: Node) => T | readonly T[]) => T[];
}

export interface Mapping extends Span {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

/** What a key without a value has: nothing (quoted or not), blanks, `null` or `~`. */
export function isAbsent(node: Node): boolean {
  if (node.kind !== 'scalar') return false;
  return node.text.trim() === '' || (node.plain && /^(?:~|null|Null|NULL)$/.test(node.text));
}

/** An unquoted `false` (`true`), in the spellings of YAML 1.2's core schema. */
export function isBoolean(node: Node, value: boolean): boolean {
  if (node.kind !== 'scalar' || !node.plain) return false;
  return (value ? /^(?:true|True|TRUE)$/ : /^(?:false|False|FALSE)$/).test(node.text);
}

/** Part of a scalar's text as a span of the source; all of it where escapes or folding moved the text. */
export function within(source: string, scalar: Scalar, index: number, length: number): Span {
  const part = scalar.text.slice(index, index + length);
  // Its text starts with the scalar, or behind an opening quote.
  for (const from of [scalar.from + index, scalar.from + 1 + index]) {
    const to = from + length;
    if (to <= scalar.to && source.startsWith(part, from)) return { from, to };
  }
  return { from: scalar.from, to: scalar.to };
}
