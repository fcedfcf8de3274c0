import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/**
 * Where code reaches for the clock, the network, chance, the page or the process: a global name that no scope of its
 * own declares, or a call whose answer differs from one moment to the next. `document` as a parameter is none.
 */
export function findOutsideReferences(files: readonly SourceFile[]): readonly string[] {
  const program = parse(files);
  const checker = program.getTypeChecker();
  return files.flatMap(({ path }) => {
    const source = program.getSourceFile(path);
    if (!source) return [];
    return nodesOf(source)
      .filter((node) => isUnsteady(node) || isForeignGlobal(node, checker))
      .map(
        (node) =>
          `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} uses ${node.getText()}`,
      );
  });
}

/** Without its libraries, TypeScript resolves exactly the names that the files declare themselves. */
function parse(files: readonly SourceFile[]): ts.Program {
  const sources = new Map(
    files.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)]),
  );
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (path) => sources.get(path),
    fileExists: (path) => sources.has(path),
  };
  const options = {
    noLib: true,
    noResolve: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  return ts.createProgram([...sources.keys()], options, host);
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}

function isUnsteady(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return UNSTEADY.has(node.getText());
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return (
    isCall && node.expression.getText() === 'Date' && (ts.isCallExpression(node) || !node.arguments?.length)
  );
}

function isForeignGlobal(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isIdentifier(node) || !FOREIGN.has(node.text) || isMemberName(node)) return false;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return !symbol?.declarations?.length;
}

/** A name behind a dot, of a property or of a declaration: it refers to nothing in scope. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  const names = [
    'name' in parent && parent.name,
    'propertyName' in parent && parent.propertyName,
    ts.isQualifiedName(parent) && parent.right,
  ];
  return names.includes(node);
}

const UNSTEADY = new Set([
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

const FOREIGN = new Set(
  [
    ['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'localStorage', 'sessionStorage'],
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    ['process', 'Buffer', 'require', '__dirname', '__filename'],
    ['performance', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame'],
  ].flat(),
);
