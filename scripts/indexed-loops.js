// An esbuild plugin: `for (const each of list)` becomes a loop with an index where the types say that the list is an
// array. A short run is interpreted, and there a step of an iterator takes several times the instructions of an index
// and leaves an object behind: together it is a thirtieth of what planning eight reps takes.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = fileURLToPath(new URL('../src/', import.meta.url));

/** The texts of all modules that have such a loop, by path; read and typed once for all bundles. */
let texts = null;

export const indexedLoops = {
  name: 'indexed-loops',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      texts ??= rewriteAll();
      const contents = texts.get(path.split(sep).join('/'));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
};

function rewriteAll() {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, ts.sys);
  const folder = source.split(sep).join('/');
  const program = ts.createProgram(
    fileNames.filter((name) => name.startsWith(folder)),
    options,
  );
  const types = program.getTypeChecker();
  const rewritten = new Map();
  for (const file of program.getSourceFiles()) {
    const edits = file.fileName.startsWith(folder) ? editsOf(file, types) : [];
    if (edits.length > 0) rewritten.set(file.fileName, edited(file.text, edits));
  }
  return rewritten;
}

/** Parts of a text, [from, to), and what stands there instead. */
function editsOf(file, types) {
  const edits = [];
  const visit = (node) => {
    const loop = loopOf(node, types);
    if (loop !== null) edits.push(...indexed(node, loop, `$${edits.length}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

/** What is gone through and what is declared at each step, for a loop over an array or over its entries. */
function loopOf(node, types) {
  if (!ts.isForOfStatement(node) || node.awaitModifier !== undefined) return null;
  if (!ts.isVariableDeclarationList(node.initializer)) return null;
  const keyword = node.initializer.flags & ts.NodeFlags.Const ? 'const' : 'let';
  const { name } = node.initializer.declarations[0];
  const { expression } = node;
  if (isArray(types.getTypeAtLocation(expression), types)) {
    return {
      list: expression,
      declared: (list, index) => `${keyword} ${name.getText()} = ${list}[${index}];`,
    };
  }
  const list = ts.isCallExpression(expression) && entriesOf(expression);
  if (!list || !ts.isArrayBindingPattern(name) || !isArray(types.getTypeAtLocation(list), types)) return null;
  const [at, each] = name.elements.map((element) =>
    ts.isOmittedExpression(element) ? null : element.getText(),
  );
  const declared = (array, index) =>
    [at && `${keyword} ${at} = ${index};`, each && `${keyword} ${each} = ${array}[${index}];`]
      .filter(Boolean)
      .join(' ');
  return { list, declared };
}

function entriesOf({ expression }) {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'entries'
    ? expression.expression
    : null;
}

function isArray(type, types) {
  const shown = types.getApparentType(type);
  if (shown.isUnion()) return shown.types.every((each) => isArray(each, types));
  return (
    types.isArrayType(shown) ||
    types.isTupleType(shown) ||
    /^(?:Ui|I)nt\d+Array$/.test(shown.symbol?.name ?? '')
  );
}

function indexed(node, { list, declared }, suffix) {
  const [array, index] = [`array${suffix}`, `index${suffix}`];
  const { statement } = node;
  const each = declared(array, index);
  const edits = [
    [node.getStart(), list.getStart(), `for (let ${index} = 0, ${array} = `],
    [list.end, statement.getStart(), `; ${index} < ${array}.length; ${index}++) `],
  ];
  if (ts.isBlock(statement)) edits.push([statement.getStart() + 1, statement.getStart() + 1, each]);
  else
    edits.push(
      [statement.getStart(), statement.getStart(), `{ ${each}`],
      [statement.end, statement.end, '}'],
    );
  return edits;
}

function edited(text, edits) {
  // From the end on, so that what stands before keeps its place.
  const ordered = edits.sort(([from, to], [from2, to2]) => from2 - from || to2 - to);
  return ordered.reduce(
    (whole, [from, to, instead]) => whole.slice(0, from) + instead + whole.slice(to),
    text,
  );
}
