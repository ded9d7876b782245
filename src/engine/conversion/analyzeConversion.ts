import { Problem } from '../problem';
import type { ConversionParameters } from '../recipe/types';
import type { CategoryColumn, Table } from '../table/types';
import { analyzeGroups } from './analyzeGroups';
import { missingRoles } from './missingRoles';
import { measureOverall } from './measureOverall';
import { measureTestDays } from './measureTestDays';
import { readOutcomes } from './readOutcomes';
import { categoryColumn, numberColumn } from './tableColumns';
import type { ConversionCore, ConversionResult } from './types';
import type { RecordMeasures } from './groupRecords';

/** A table's columns as the steps of the analysis use them. */
export interface Records {
  readonly customers: CategoryColumn;
  readonly products: CategoryColumn;
  readonly measures: RecordMeasures;
}

/**
 * Which customers and products turn tests into calls and contracts, from a table of one row a record.
 *
 * @throws Problem `conversion.noRecord`, `conversion.noCustomer`, `conversion.noProduct`, `conversion.noCall`: the table
 * has no rows, or lacks a column that the analysis cannot do without
 */
export function analyzeConversion(table: Table, parameters: ConversionParameters): ConversionResult {
  const records = readRecords(table);
  const core = analyzeCore(table, records, parameters);
  return {
    ...core,
    parameters,
    headers: table.headers,
    missingRoles: missingRoles(table, records.measures.outcomes),
    notices: records.measures.outcomes.notices,
  };
}

/** The published part of the report: rankings, tiers, feature differences and overall figures. */
export function analyzeCore(
  table: Table,
  records: Records,
  parameters: ConversionParameters,
): ConversionCore {
  const { measures } = records;
  const customers = analyzeGroups(table, 'customer', records.customers, measures, parameters);
  const products = analyzeGroups(table, 'product', records.products, measures, parameters);
  return {
    overall: measureOverall(table, measures, customers.ranking, products.ranking),
    customers,
    products,
  };
}

/** Takes from the table what every step needs; refuses a table that lacks it. */
export function readRecords(table: Table): Records {
  const customers = categoryColumn(table, 'customer');
  const products = categoryColumn(table, 'product');
  if (customers === undefined) throw new Problem('conversion.noCustomer');
  if (products === undefined) throw new Problem('conversion.noProduct');
  if (table.rowCount === 0) throw new Problem('conversion.noRecord');
  const sampleSizes = numberColumn(table, 'sample_size');
  return {
    customers,
    products,
    measures: { outcomes: readOutcomes(table), sampleSizes, testDays: measureTestDays(table) },
  };
}
