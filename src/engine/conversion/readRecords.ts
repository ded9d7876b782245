import { Problem } from '../problem';
import type { CategoryColumn, Table } from '../table/types';
import type { RecordMeasures } from './groupRecords';
import { measureTestDays } from './measureTestDays';
import { readOutcomes } from './readOutcomes';
import { categoryColumn, numberColumn } from './tableColumns';

/** A table's columns as the steps of the analysis use them. */
export interface Records {
  readonly customers: CategoryColumn;
  readonly products: CategoryColumn;
  readonly measures: RecordMeasures;
}

/**
 * Takes from the table what every step needs.
 *
 * @throws Problem `conversion.noRecord`, `conversion.noCustomer`, `conversion.noProduct`, `conversion.noCall`: the table
 * has no rows, or lacks a column that the analysis cannot do without
 */
export function readRecords(table: Table): Records {
  const customers = categoryColumn(table, 'customer');
  const products = categoryColumn(table, 'product');
  if (customers === undefined) throw new Problem('conversion.noCustomer');
  if (products === undefined) throw new Problem('conversion.noProduct');
  if (table.rowCount === 0) throw new Problem('conversion.noRecord');
  return {
    customers,
    products,
    measures: {
      outcomes: readOutcomes(table),
      sampleSizes: numberColumn(table, 'sample_size'),
      testDays: measureTestDays(table),
    },
  };
}
