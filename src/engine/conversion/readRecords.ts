import { Problem } from '../problem';
import type { CategoryColumn, Table } from '../table/types';
import type { RecordMeasures } from './groupRecords';
import { measureTestDays } from './measureTestDays';
import { perSubject, type PerSubject } from './perSubject';
import { readOutcomes } from './readOutcomes';
import { categoryColumn, numberColumn } from './tableColumns';

/** A table's columns as the steps of the analysis use them. */
export interface Records {
  /** The customer and the product of each record. */
  readonly groups: PerSubject<CategoryColumn>;
  readonly measures: RecordMeasures;
}

const missingColumn: PerSubject<string> = {
  customer: 'conversion.noCustomer',
  product: 'conversion.noProduct',
};

/**
 * Takes from the table what every step needs.
 *
 * @throws Problem `conversion.noRecord`, `conversion.noCustomer`, `conversion.noProduct`, `conversion.noCall`: the table
 * has no rows, or lacks a column that the analysis cannot do without
 */
export function readRecords(table: Table): Records {
  const groups = perSubject((subject) => {
    const column = categoryColumn(table, subject);
    if (column === undefined) throw new Problem(missingColumn[subject]);
    return column;
  });
  if (table.rowCount === 0) throw new Problem('conversion.noRecord');
  return {
    groups,
    measures: {
      outcomes: readOutcomes(table),
      sampleSizes: numberColumn(table, 'sample_size'),
      testDays: measureTestDays(table),
    },
  };
}
