import { measureCosts } from '../../../src/engine/conversion/measureCosts';
import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { perSubject } from '../../../src/engine/conversion/perSubject';
import { tableOfRecords } from './buildTable';

function costsOf(costs: readonly (number | null)[]) {
  const table = tableOfRecords(
    costs.map((cost, row) => ({ customer: `c${row % 2}`, product: `p${row % 3}`, called: row < 2, cost })),
  );
  const { subjects, costs: found } = analyzeConversion(table, defaultConversionParameters);
  const totalOf = (subject: 'customer' | 'product', name: string) =>
    found?.totals[subject]?.[subjects[subject].ranking.names.indexOf(name)];
  return { found, totalOf };
}

test('costs of records are summed by customer and by product, a missing one left out', () => {
  const { found, totalOf } = costsOf([10, 20, 30, null, 50, 60]);
  expect(found).toMatchObject({ of: 'record', meanOfRecord: 34 });
  expect([totalOf('customer', 'c0'), totalOf('customer', 'c1')]).toEqual([90, 80]);
  expect([totalOf('product', 'p0'), totalOf('product', 'p2')]).toEqual([10, 90]);
});

test('one value a customer, repeated on its records, is counted once and is of no product', () => {
  const { found, totalOf } = costsOf([100, 200, 100, 200, null, 200]);
  expect(found).toMatchObject({ of: 'customer', meanOfRecord: undefined });
  expect([totalOf('customer', 'c0'), totalOf('customer', 'c1')]).toEqual([100, 200]);
  expect(found!.totals.product).toBeUndefined();
});

test('one value throughout is a cost of each record: nothing tells that it is one of customers', () => {
  expect(costsOf([5, 5, 5, 5]).found!.of).toBe('record');
});

test('a table without costs, or with blank ones only, has none', () => {
  expect(costsOf([null, null]).found).toBeUndefined();
  const table = tableOfRecords([{ customer: 'c', product: 'p', called: true }]);
  const { subjects } = analyzeConversion(table, defaultConversionParameters);
  const places = perSubject(() => Int32Array.of(0));
  expect(
    measureCosts(
      table,
      places,
      perSubject((one) => subjects[one].ranking),
    ),
  ).toBeUndefined();
});
