import { analyzeConversion } from '../../engine/conversion/analyzeConversion';
import { explainConversion } from '../../engine/conversion/explainConversion';
import type { ConversionResult, GroupKind } from '../../engine/conversion/types';
import { analyzeMismatch } from '../../engine/mismatch/analyzeMismatch';
import { explainMismatch } from '../../engine/mismatch/explainMismatch';
import type { MismatchResult } from '../../engine/mismatch/types';
import type { Recipe } from '../../engine/recipe/types';
import type { Table } from '../../engine/table/types';
import type { Explanation, Subject } from '../excel/WorkbookPort';
import { rememberLast } from './rememberLast';

/** A person looks at one customer after the other: the analysis behind the explanations is made once. */
const conversionOf = rememberLast(analyzeConversion);
const mismatchOf = rememberLast(analyzeMismatch);

/**
 * Why a customer or product stands where it stands, from the same engine as the run.
 * A subject is known by its row in the user's table or by its name as written; undefined when it is neither.
 */
export function explainSubject(table: Table, recipe: Recipe, subject: Subject): Explanation | undefined {
  if (recipe.analysis === 'mismatch') return explainCustomer(mismatchOf(table, recipe.parameters), subject);
  const result = conversionOf(table, recipe.parameters);
  for (const kind of ['customer', 'product'] as const) {
    const name = 'name' in subject ? subject.name : nameInRow(table, kind, subject.row);
    const explanation = name === undefined ? undefined : explainGroup(result, kind, name);
    if (explanation !== undefined) return explanation;
  }
  return undefined;
}

function nameInRow(table: Table, kind: GroupKind, sheetRow: number): string | undefined {
  const row = table.sheetRows.indexOf(sheetRow);
  const column = table.columns[kind];
  return column?.kind === 'category' ? column.labels[column.codes[row] ?? -1] : undefined;
}

function explainGroup(result: ConversionResult, kind: GroupKind, name: string): Explanation | undefined {
  const found = explainConversion(result, kind, name);
  if (found === undefined) return undefined;
  const { score, rank, of, tier, terms } = found;
  const { highScore, lowScore } = (kind === 'customer' ? result.customers : result.products).cuts;
  return {
    name,
    kind,
    score,
    rank,
    of,
    tier,
    terms,
    lines: [
      ...(highScore === undefined ? [] : [{ line: 'highTier' as const, value: score, cut: highScore }]),
      ...(lowScore === undefined ? [] : [{ line: 'lowTier' as const, value: score, cut: lowScore }]),
    ],
  };
}

function explainCustomer(result: MismatchResult, subject: Subject): Explanation | undefined {
  const row = 'row' in subject ? subject.row : rowOfName(result, subject.name);
  const found = row === undefined ? undefined : explainMismatch(result, row);
  if (found === undefined) return undefined;
  const { identity, name, performance, priority, metrics } = found;
  return {
    name: name === undefined || name === identity ? identity : `${identity} ${name}`,
    kind: 'customer',
    score: performance.value,
    rank: performance.rank,
    of: result.customers.count,
    tier: undefined,
    terms: metrics.map(({ role, value, normalised, weight, contribution }) => ({
      measure: role,
      raw: value,
      normalised,
      weight,
      contribution,
    })),
    lines: [
      { line: 'priority', value: priority.value, cut: priority.line },
      { line: 'performance', value: performance.value, cut: performance.line },
    ],
  };
}

function rowOfName({ customers }: MismatchResult, name: string): number | undefined {
  for (let customer = 0; customer < customers.count; customer += 1) {
    if (customers.identity(customer) === name || customers.name?.(customer) === name) {
      return customers.sheetRows[customer];
    }
  }
  return undefined;
}
