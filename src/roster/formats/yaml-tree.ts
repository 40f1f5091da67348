import { type Alias, isAlias, isCollection, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { type Reading, reportError } from '../reading.ts';
import type { Entry, Mapping, Node, Scalar } from '../tree.ts';

/** Nodes that aliases may add up to. Ten aliases of ten aliases, ten deep, are ten thousand million. */
const MOST_FROM_ALIASES = 100_000;

/** An anchored node; null while it is being read, so that an alias inside of it is noticed. */
interface Anchored {
  readonly node: Node;
  readonly size: number;
}

interface Growth {
  readonly reading: Reading;
  readonly anchors: Map<string, Anchored | null>;
  nodes: number;
  fromAliases: number;
  refused: boolean;
}

/** The package's nodes as a tree with aliases resolved and merge keys (`<<`) merged; null, reported, where aliases get out of hand. */
export function treeOf(reading: Reading, contents: unknown): Node | null {
  const growth: Growth = { reading, anchors: new Map(), nodes: 0, fromAliases: 0, refused: false };
  const node = nodeOf(growth, contents, 0);
  return growth.refused ? null : node;
}

/** `at` is where a value that is not written would stand. */
function nodeOf(growth: Growth, value: unknown, at: number): Node {
  if (growth.refused) return nothing(at);
  if (isAlias(value)) return aliased(growth, value);
  if (!isScalar(value) && !isCollection(value)) return nothing(at);
  const before = growth.nodes;
  growth.nodes += 1;
  const { anchor } = value;
  if (anchor !== undefined) growth.anchors.set(anchor, null);
  const [from = at, to = at] = value.range ?? [];
  let node: Node;
  if (isMap(value)) node = mappingOf(growth, value.items, from, value.flow === true ? to : null);
  else if (isSeq(value)) node = listOf(growth, value.items, from, value.flow === true ? to : null);
  else node = scalarOf(value, from, to, at);
  if (anchor !== undefined) growth.anchors.set(anchor, { node, size: growth.nodes - before });
  return node;
}

function scalarOf(
  value: { value: unknown; type?: string; tag?: string },
  from: number,
  to: number,
  at: number,
): Scalar {
  const text = typeof value.value === 'string' ? value.value : '';
  const plain = value.type === 'PLAIN' && value.tag === undefined;
  if (plain && text === '') return nothing(at);
  return { kind: 'scalar', text, plain, from, to };
}

/** Block collections end with their last value, whatever comments follow. */
function listOf(growth: Growth, items: readonly unknown[], from: number, end: number | null): Node {
  const nodes = items.map((item) => nodeOf(growth, item, from));
  return { kind: 'list', items: nodes, from, to: end ?? nodes.at(-1)?.to ?? from };
}

function mappingOf(growth: Growth, pairs: readonly Pair[], from: number, end: number | null): Mapping {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  for (const pair of pairs) {
    const key = keyOf(growth, nodeOf(growth, pair.key, from));
    const value = nodeOf(growth, pair.value, key.to);
    if (key.plain && key.text === '<<') merged.push(...mergedEntries(growth, value));
    else own.push({ key, value });
  }
  const to = end ?? own.at(-1)?.value.to ?? from;
  return { kind: 'mapping', entries: withMerged(own, merged), from, to };
}

/** Own keys go before merged ones, and of those the first. */
function withMerged(own: readonly Entry[], merged: readonly Entry[]): readonly Entry[] {
  if (merged.length === 0) return own;
  const seen = new Set(own.map(({ key }) => key.text));
  const added = merged.filter(({ key }) => !seen.has(key.text) && seen.add(key.text));
  return [...own, ...added];
}

function mergedEntries(growth: Growth, value: Node): readonly Entry[] {
  if (value.kind === 'mapping') return value.entries;
  if (value.kind === 'list' && !value.items.some((item) => item.kind !== 'mapping')) {
    return value.items.flatMap((item) => (item.kind === 'mapping' ? item.entries : []));
  }
  if (!growth.refused) {
    reportError(
      growth.reading,
      'wrong-type',
      value,
      '<< merges mappings only',
      'write <<: *name-of-a-mapping',
    );
  }
  return [];
}

function aliased(growth: Growth, alias: Alias): Node {
  const [from = 0, to = 0] = alias.range ?? [];
  const anchored = growth.anchors.get(alias.source);
  if (anchored === null || anchored === undefined) {
    growth.refused = true;
    const message =
      anchored === null
        ? `*${alias.source} stands inside of what it stands for`
        : `*${alias.source} has no anchor before it`;
    reportError(growth.reading, 'yaml-syntax', { from, to }, message, 'write the value out');
    return nothing(from);
  }
  growth.nodes += anchored.size;
  growth.fromAliases += anchored.size;
  if (growth.fromAliases > MOST_FROM_ALIASES) {
    growth.refused = true;
    reportError(
      growth.reading,
      'too-many-aliases',
      { from, to },
      'aliases unfold into more than 100,000 values',
      'write the values out, or put them under defaults',
    );
  }
  return anchored.node;
}

/** A key that is a list or a mapping keeps its place and matches no field. */
function keyOf(growth: Growth, node: Node): Scalar {
  if (node.kind === 'scalar') return node;
  if (!growth.refused) {
    reportError(
      growth.reading,
      'wrong-type',
      node,
      'a key is not a single word',
      'put a text with braces in quotes',
    );
  }
  return { kind: 'scalar', text: '', plain: true, from: node.from, to: node.to };
}

function nothing(at: number): Scalar {
  return { kind: 'scalar', text: '', plain: true, from: at, to: at };
}
