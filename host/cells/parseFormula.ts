import { parse, tokenize } from '@borgar/fx';
import type { AstExpression } from '@borgar/fx';
import type { Scalar } from '../workbook/types';

/** A formula as far as the stand-in evaluates one: calls of custom functions over references and constants. */
export type Expression = CallExpression | ReferenceExpression | ConstantExpression | OmittedExpression;
export interface CallExpression {
  readonly kind: 'call';
  /** In upper case, with its namespace. */
  readonly name: string;
  readonly arguments: readonly Expression[];
}
export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly text: string;
  /** `A1#`: what the formula in A1 fills. */
  readonly spill: boolean;
}
export interface ConstantExpression {
  readonly kind: 'constant';
  readonly rows: readonly (readonly Scalar[])[];
}
export interface OmittedExpression {
  readonly kind: 'omitted';
}

/** Undefined for every formula that is made of something else: those are Excel's to calculate. */
export function parseFormula(formula: string): Expression | undefined {
  try {
    return readExpression(parse(tokenize(formula)) as AstExpression);
  } catch {
    return undefined;
  }
}

function readExpression(node: AstExpression | null): Expression | undefined {
  if (node === null) return { kind: 'omitted' };
  switch (node.type) {
    case 'CallExpression':
      return readCall(node);
    case 'ReferenceIdentifier':
      return { kind: 'reference', text: node.value, spill: false };
    case 'Literal':
    case 'ErrorLiteral':
      return { kind: 'constant', rows: [[node.value]] };
    case 'ArrayExpression':
      return readArray(node.elements as readonly (readonly AstExpression[])[]);
    case 'UnaryExpression':
      return readUnary(node.operator, readExpression(node.arguments[0] as AstExpression));
    default:
      return undefined;
  }
}

function readCall(node: Extract<AstExpression, { type: 'CallExpression' }>): Expression | undefined {
  const { callee } = node;
  if (callee.type !== 'Identifier') return undefined;
  const values = node.arguments.map((argument) => readExpression(argument as AstExpression | null));
  if (values.some((value) => value === undefined)) return undefined;
  return { kind: 'call', name: callee.name.toUpperCase(), arguments: values as Expression[] };
}

function readArray(elements: readonly (readonly AstExpression[])[]): Expression | undefined {
  const rows = elements.map((row) =>
    row.map((element) => {
      const value = readExpression(element);
      return value?.kind === 'constant' ? value.rows[0]?.[0] : undefined;
    }),
  );
  if (rows.some((row) => row.includes(undefined))) return undefined;
  return { kind: 'constant', rows: rows as Scalar[][] };
}

/** `A1#`, `20%` and signs before numbers; every other operator is left to Excel. */
function readUnary(operator: string, operand: Expression | undefined): Expression | undefined {
  if (operator === '#' && operand?.kind === 'reference') return { ...operand, spill: true };
  if (operand?.kind !== 'constant') return undefined;
  const factors: Readonly<Record<string, number>> = { '-': -1, '+': 1, '%': 0.01 };
  const factor = factors[operator];
  const value = operand.rows[0]?.[0];
  if (factor === undefined || typeof value !== 'number') return undefined;
  return { kind: 'constant', rows: [[operator === '%' ? value / 100 : value * factor]] };
}
