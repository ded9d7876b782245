import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import type { Table } from '../../../src/engine/table/types';
import { tableOfRecords } from './buildTable';

function stability(customers: readonly (readonly [string, number, number])[]) {
  const records = customers.flatMap(([customer, count, calls]) =>
    Array.from({ length: count }, (_, row) => ({ customer, product: 'p', called: row < calls })),
  );
  return analyzeConversion(tableOfRecords(records), defaultConversionParameters).subjects.customer.stability;
}

test('a high customer far ahead is always drawn high again', () => {
  const clear = stability([
    ['a', 100, 90],
    ['b', 100, 20],
    ['c', 100, 15],
    ['d', 100, 10],
    ['e', 100, 5],
  ])!;
  expect(clear.highRetained).toBe(1);
  expect(clear.nearHighCut).toBe(0);
});

test('customers that are alike change places by chance', () => {
  const close = stability([
    ['a', 20, 10],
    ['b', 20, 10],
    ['c', 20, 10],
    ['d', 20, 0],
    ['e', 20, 0],
  ])!;
  expect(close.highRetained).toBeGreaterThan(0.2);
  expect(close.highRetained).toBeLessThan(0.5);
  expect(close.nearHighCut).toBe(3);
  expect(Array.from(close.byChance)).toEqual([1, 1, 1, 0, 0]);
});

test('the score without the largest customer is that of a scale it does not set', () => {
  const found = stability([
    ['large', 200, 40],
    ['rate', 10, 8],
    ['small', 10, 0],
  ])!;
  expect(found.largest).toBe('large');
  expect(found.topScore).toBeCloseTo(0.5 * 0.8 + 0.3 * (8 / 40), 12);
  expect(found.topScoreWithoutLargest).toBeCloseTo(0.5 * 0.8 + 0.3 * 1, 12);
});

test('the same table gives the same figures', () => {
  const customers = [
    ['a', 30, 10],
    ['b', 30, 9],
    ['c', 30, 8],
  ] as const;
  expect(stability(customers)).toEqual(stability(customers));
});

test('a high tier that is everybody has no stability', () => {
  expect(stability([['a', 5, 1]])).toBeUndefined();
});

test('a high tier that is nobody has none either, and more than 5,000 customers take too long', () => {
  const many = (count: number) =>
    tableOfRecords(
      Array.from({ length: count }, (_, row) => ({
        customer: `c${row}`,
        product: 'p',
        called: row % 3 === 0,
      })),
    );
  const alike = tableOfRecords(
    ['a', 'b', 'c', 'd', 'e'].map((customer) => ({ customer, product: 'p', called: true })),
  );
  const of = (table: Table) =>
    analyzeConversion(table, defaultConversionParameters).subjects.customer.stability;
  expect(of(alike)).toBeUndefined();
  expect(of(many(5000))?.replicates).toBe(20);
  expect(of(many(5001))).toBeUndefined();
});
