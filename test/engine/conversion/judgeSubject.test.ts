import { actionAt } from '../../../src/engine/conversion/assignLists';
import { doubt, standingAt } from '../../../src/engine/conversion/judgeGroups';
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

test('a customer whose calls are all of one day is not above beyond chance, one with as many on several days is', () => {
  const records = (customer: string, calls: number, day: (product: number) => number): RecordLine[] =>
    Array.from({ length: 24 }, (_, row) => ({
      customer,
      product: `p${row % 12}`,
      called: row < calls,
      apply_date: 100,
      first_call_date: row < calls ? day(row) : null,
    }));
  const { customer } = judgeTable(
    tableOfRecords([
      ...records('one day', 6, () => 110),
      ...records('six days', 6, (product) => 110 + product),
      ...Array.from({ length: 20 }, (_, index) =>
        records(`other${index}`, index % 4 === 0 ? 1 : 0, () => 120),
      ).flat(),
    ]),
  ).subjects;
  const found = (name: string) => {
    const place = customer.ranking.names.indexOf(name);
    return [standingAt(customer.judgement, place), customer.judgement.doubts[place]];
  };
  expect(found('six days')).toEqual(['above', 0]);
  expect(found('one day')).toEqual(['maybeAbove', doubt.day]);
});
