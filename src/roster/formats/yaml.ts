import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Reading, reportError } from '../reading.ts';
import type { Entry, Node, Scalar } from '../tree.ts';

/** Null, reported, where the text is not YAML. */
export function readYaml(reading: Reading): Node | null {
  const document = parseDocument(reading.text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [first] = document.errors;
  if (first !== undefined) {
    const [from, to] = first.pos;
    reportError(reading, 'yaml-syntax', { from, to }, first.message);
    return null;
  }
  return document.contents === null ? null : nodeOf(document, document.contents);
}

function nodeOf(document: Document, value: unknown): Node {
  if (isAlias(value)) {
    const target = value.resolve(document);
    return target === undefined ? nothing(value.range?.[0] ?? 0) : nodeOf(document, target);
  }
  if (isScalar(value)) {
    const [from = 0, to = 0] = value.range ?? [];
    return { kind: 'scalar', text: String(value.value ?? ''), plain: value.type === 'PLAIN', from, to };
  }
  if (isSeq(value)) {
    const [from = 0, to = 0] = value.range ?? [];
    return { kind: 'list', items: value.items.map((item) => nodeOf(document, item)), from, to };
  }
  if (isMap(value)) {
    const [from = 0, to = 0] = value.range ?? [];
    const entries = value.items.map(
      (pair): Entry => ({ key: keyOf(nodeOf(document, pair.key)), value: nodeOf(document, pair.value) }),
    );
    return { kind: 'mapping', entries, from, to };
  }
  return nothing(0);
}

function keyOf(node: Node): Scalar {
  return node.kind === 'scalar' ? node : { ...nothing(node.from), to: node.to };
}

function nothing(at: number): Scalar {
  return { kind: 'scalar', text: '', plain: true, from: at, to: at };
}
