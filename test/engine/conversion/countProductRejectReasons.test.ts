import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

function reasonsOf(records: readonly RecordLine[]) {
  const { productRejectReasons, subjects } = analyzeConversion(
    tableOfRecords(records),
    defaultConversionParameters,
  );
  return productRejectReasons.map(({ place, reason, records: count, rejects, share }) => [
    subjects.product.ranking.names[place],
    rejects,
    reason,
    count,
    share,
  ]);
}
const line = (product: string, reject_reason: string | null, rejected = true) => ({
  customer: 'c',
  product,
  called: false,
  rejected,
  reject_reason,
});

test('each product has its own reasons, the product with the most rejects first', () => {
  expect(
    reasonsOf([
      line('a', 'price'),
      line('b', 'quality'),
      line('b', 'quality'),
      line('b', 'price'),
      line('b', null),
      line('a', 'price', false),
    ]),
  ).toEqual([
    ['b', 4, 'quality', 2, 0.5],
    ['b', 4, undefined, 1, 0.25],
    ['b', 4, 'price', 1, 0.25],
    ['a', 1, 'price', 1, 1],
  ]);
});

test('of more than three reasons the most frequent are listed, equal ones by code point', () => {
  const reasons = reasonsOf(['d', 'c', 'b', 'a', 'd'].map((reason) => line('p', reason)));
  expect(reasons.map(([, , reason]) => reason)).toEqual(['d', 'a', 'b']);
});

test('without a column of reasons, or of rejects, there are none', () => {
  expect(reasonsOf([{ customer: 'a', product: 'p', called: true, rejected: true }])).toEqual([]);
  expect(reasonsOf([{ customer: 'a', product: 'p', called: true, reject_reason: 'price' }])).toEqual([]);
});
