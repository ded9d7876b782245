import { withoutMissing } from '../score/withoutMissing';
import { mean } from '../statistics/mean';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import type { Table } from '../table/types';
import { describeNumbers } from './describeNumbers';
import type { RecordMeasures } from './groupRecords';
import { dateColumn } from './tableColumns';
import { outcomeBit, type Outcome, type OverallFigures, type Outcomes, type RankedGroups } from './types';

/** The figures of all records together; what the table does not tell is undefined. */
export function measureOverall(
  table: Table,
  measures: RecordMeasures,
  sampleOrder: Int32Array | undefined,
  customers: RankedGroups,
  products: RankedGroups,
): OverallFigures {
  const { outcomes, sampleSizes, testDays } = measures;
  const records = table.rowCount;
  const count = (outcome: Outcome) =>
    outcomes.known.has(outcome) ? countRecords(outcomes, outcomeBit[outcome]) : undefined;
  const calls = countRecords(outcomes, outcomeBit.called);
  const signs = count('signed');
  const rejects = count('rejected');
  const callable = count('integratable');
  const applied = dateColumn(table, 'apply_date');
  const window = applied && minimumAndMaximum(withoutMissing(applied));
  return {
    records,
    customers: customers.count,
    products: products.count,
    calls,
    callRate: calls / records,
    signs,
    signRate: signs === undefined ? undefined : signs / records,
    rejects,
    rejectRate: rejects === undefined ? undefined : rejects / records,
    callable,
    callableNotCalled:
      callable === undefined ? undefined : countRecords(outcomes, outcomeBit.integratable, outcomeBit.called),
    opened: count('opened'),
    meanCustomerCallRate: mean(customers.callRates),
    meanProductCallRate: mean(products.callRates),
    sampleSize: sampleSizes && describeNumbers(sampleSizes, sampleOrder),
    testDays: testDays && describeNumbers(testDays),
    firstApplication: window?.minimum,
    lastApplication: window?.maximum,
  };
}

/** Records that have all outcomes of `having` and none of `lacking` (sums of outcome bits). */
export function countRecords({ combinations }: Outcomes, having: number, lacking = 0): number {
  let count = 0;
  for (let combination = 0; combination < combinations.length; combination++) {
    if ((combination & having) === having && (combination & lacking) === 0)
      count += combinations[combination]!;
  }
  return count;
}
