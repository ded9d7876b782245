import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { measureGroupShares } from '../../../src/engine/conversion/measureGroupShares';
import { categoryColumn } from '../../../src/engine/conversion/tableColumns';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

test('each group has the shares of the values among its own records, in the order of the features', () => {
  const line = (customer: string, customer_type: string | null, called = false) => ({
    customer,
    product: 'p',
    called,
    customer_type,
  });
  const table = tableOfRecords([
    line('a', 'bank', true),
    line('a', 'bank', true),
    line('a', 'shop', true),
    line('a', null, true),
    line('b', 'shop'),
    line('b', 'shop'),
    line('c', 'shop'),
    line('c', 'bank'),
  ]);
  const { ranking, features } = analyzeConversion(table, defaultConversionParameters).subjects.customer;
  expect(ranking.names).toEqual(['a', 'b', 'c']);
  expect(features.map(({ value }) => value)).toEqual([undefined, 'bank', 'shop']);
  const found = measureGroupShares(
    table,
    categoryColumn(table, 'customer')!,
    ranking,
    [0, 2],
    ['customer_type'],
    features,
  );
  expect(Array.from(found.starts)).toEqual([0, 3, 5]);
  expect(Array.from(found.values)).toEqual([0, 1, 2, 1, 2]);
  expect(Array.from(found.shares)).toEqual([0.25, 0.5, 0.25, 0.5, 0.5]);
});
