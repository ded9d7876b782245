import type { Table } from '../table/types';
import { numberColumn } from './tableColumns';
import { outcomeBit, type Outcomes } from './readOutcomes';

/** Sums of the amounts, in the unit of their column. */
export interface Amounts {
  readonly total: number;
  /** Of records that were called, and how many of these have an amount. */
  readonly called: number;
  readonly calls: number;
}

/**
 * Records weighed by their amounts; a record without an amount is left out.
 *
 * @returns undefined where the table has no amounts
 */
export function measureAmounts(table: Table, { bits }: Outcomes): Amounts | undefined {
  const amounts = numberColumn(table, 'amount');
  if (amounts === undefined) return undefined;
  let total = 0;
  let called = 0;
  let calls = 0;
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row]!;
    if (Number.isNaN(amount)) continue;
    total += amount;
    if ((bits[row]! & outcomeBit.called) === 0) continue;
    called += amount;
    calls += 1;
  }
  return { total, called, calls };
}
