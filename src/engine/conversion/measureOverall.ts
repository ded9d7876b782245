import { withoutMissing } from '../score/withoutMissing';
import { divide } from '../statistics/divide';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import type { Table } from '../table/types';
import { describeNumbers, type Distribution } from './describeNumbers';
import { countRecords, countTold } from './countRecords';
import type { RecordMeasures } from './groupRecords';
import { dateColumn } from './tableColumns';
import { outcomeBit, type Outcome } from './readOutcomes';

export interface OverallFigures {
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  readonly signs: number | undefined;
  readonly signRate: number | undefined;
  readonly rejects: number | undefined;
  readonly rejectRate: number | undefined;
  readonly callable: number | undefined;
  readonly callableNotCalled: number | undefined;
  readonly opened: number | undefined;
  readonly sampleSize: Distribution | undefined;
  /** Whole days from application to return. */
  readonly testDays: Distribution | undefined;
  /** First and last application as Excel serial days. */
  readonly firstApplication: number | undefined;
  readonly lastApplication: number | undefined;
}

/** The figures of all records together; what the table does not tell is undefined. */
export function measureOverall(table: Table, measures: RecordMeasures): OverallFigures {
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
    calls,
    callRate: calls / records,
    signs,
    signRate: divide(signs, countTold(outcomes, 'signed')),
    rejects,
    rejectRate: divide(rejects, countTold(outcomes, 'rejected')),
    callable,
    callableNotCalled:
      callable === undefined ? undefined : countRecords(outcomes, outcomeBit.integratable, outcomeBit.called),
    opened: count('opened'),
    sampleSize: sampleSizes && describeNumbers(sampleSizes),
    testDays: testDays && describeNumbers(testDays),
    firstApplication: window?.minimum,
    lastApplication: window?.maximum,
  };
}
