import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** What stands for an operator when it is wrong. */
const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
/** Names that are easily taken for each other. */
const twins: Readonly<Record<string, string>> = {
  low: 'high',
  high: 'low',
  first: 'last',
  mean: 'median',
  median: 'mean',
  signs: 'rejects',
  rejects: 'signs',
  signRate: 'rejectRate',
  rejectRate: 'signRate',
  pooledSignRate: 'pooledRejectRate',
  pooledRejectRate: 'pooledSignRate',
  lows: 'highs',
  highs: 'lows',
  customer: 'product',
  product: 'customer',
  mismatch: 'matched',
  matched: 'mismatch',
  minimum: 'maximum',
  maximum: 'minimum',
  top: 'bottom',
  bottom: 'top',
};

/**
 * Every mutant of a file: an operator turned, a number or a yes moved, a condition denied, a property read from the
 * twin of its name. Types, imports and texts are left alone: compilers and catalogue tests hold those.
 */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string) => {
    const start = node.getStart(tree);
    const { line } = tree.getLineAndCharacterOfPosition(start);
    const original = source.slice(start, node.end);
    mutants.push({ file, line: line + 1, start, end: node.end, original, replacement });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const replacement = operators[node.operatorToken.getText(tree)];
      if (replacement !== undefined && !isText(node.left) && !isText(node.right))
        add(node.operatorToken, replacement);
    } else if (ts.isNumericLiteral(node)) add(node, node.text === '0' ? '1' : `(${node.text} + 1)`);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    else if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(tree)})`);
    else if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(tree)})`);
    else if (ts.isPropertyAccessExpression(node)) {
      const twin = twins[node.name.text];
      if (twin !== undefined) add(node.name, twin);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** The source with one mutant in it. */
export function withMutant(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
