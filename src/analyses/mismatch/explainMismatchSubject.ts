import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import { explainMismatch } from '../../engine/mismatch/explainMismatch';
import type { MetricRole } from '../../engine/mismatch/selectCustomers';
import type { Table } from '../../engine/table/types';
import { roleTexts } from '../../report/text/roleTexts';
import type { Words } from '../../report/text/Words';
import type { Explanation, Subject } from '../Analysis';
import { mismatchMeasures } from './parameterTexts';

const measures: Readonly<Record<MetricRole, Words>> = {
  ...mismatchMeasures,
  support_time: roleTexts.support_time,
};
const lines = {
  priority: { en: 'priority line', 'zh-CN': '优先级界线' },
  performance: { en: 'performance line', 'zh-CN': '综合表现界线' },
};

/** Why a customer is above or below the two lines. */
export function explainMismatchSubject(
  result: MismatchResult,
  _table: Table,
  subject: Subject,
): Explanation | undefined {
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
      measure: measures[role],
      raw: value,
      unit: 'number',
      normalised,
      weight,
      contribution,
    })),
    lines: [
      { line: lines.priority, value: priority.value, cut: priority.line },
      { line: lines.performance, value: performance.value, cut: performance.line },
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
