import { actionAt } from '../../../src/engine/conversion/assignLists';
import { standingAt } from '../../../src/engine/conversion/judgeGroups';
import { tableOfRecords, type RecordLine } from './buildTable';
import { judgeTable } from './judgeTable';

/** Customers with ten records of one product each, of which so many are called. */
function customersOf(product: string, names: string, count: number, calls: number): RecordLine[] {
  return Array.from({ length: 10 * count }, (_, row) => ({
    customer: `${names}${row % count}`,
    product,
    called: Math.floor(row / count) < calls,
  }));
}

test('a product needs five customers for a verdict, a customer no more than its own product', () => {
  const { subjects } = judgeTable(
    tableOfRecords([
      ...customersOf('four', 'a', 4, 9),
      ...customersOf('five', 'b', 5, 9),
      ...customersOf('many', 'c', 40, 0),
    ]),
  );
  const { product, customer } = subjects;
  const found = (of: typeof product, name: string) => {
    const place = of.ranking.names.indexOf(name);
    return [standingAt(of.judgement, place), actionAt(of.lists, place)];
  };
  expect(found(product, 'four')).toEqual(['noVerdict', 'noEvidence']);
  expect(found(product, 'five')).toEqual(['above', 'promote']);
  expect(found(customer, 'a0')).toEqual(['above', 'maintain']);
});

test('each customer has one label, each product its traits, and everybody a list', () => {
  const { subjects } = judgeTable(
    tableOfRecords([...customersOf('good', 'a', 6, 8), ...customersOf('bad', 'b', 30, 0)]),
  );
  const { customer, product } = subjects;
  expect(customer.remarks.every((labels) => labels.length === 1)).toBe(true);
  expect(product.remarks.map((traits) => traits.includes('noConversion'))).toEqual([false, true]);
  expect([customer.lists.actions.length, product.lists.actions.length]).toEqual([36, 2]);
});
