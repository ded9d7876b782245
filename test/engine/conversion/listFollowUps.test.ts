import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { actionAt } from '../../../src/engine/conversion/assignLists';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

const { followUps, subjects } = analyzeConversion(
  tableOfRecords([
    { customer: 'a', product: 'p', called: false, integratable: true, signed: false },
    { customer: 'b', product: 'q', called: false, integratable: true, signed: false },
    { customer: 'a', product: 'p', called: true, integratable: true, signed: false },
    { customer: 'b', product: 'q', called: false, integratable: true, signed: false },
    { customer: 'b', product: 'p', called: true, integratable: false, signed: true },
    { customer: 'a', product: 'q', called: false, integratable: false, signed: false },
  ]),
  defaultConversionParameters,
);
const named = followUps.map(({ kind, recordCount, pairs }) => [
  kind,
  recordCount,
  pairs.map(({ places, records }) => [
    subjects.customer.ranking.names[places.customer],
    subjects.product.ranking.names[places.product],
    records.rows,
  ]),
]);

test('records that wait are listed by customer and product, most first, with their sheet rows', () => {
  expect(named).toEqual([
    [
      'callableNotCalled',
      3,
      [
        ['b', 'q', [3, 5]],
        ['a', 'p', [2]],
      ],
    ],
    ['calledNotSigned', 1, [['a', 'p', [4]]]],
  ]);
});

test('what the table does not tell gives no list', () => {
  const bare = analyzeConversion(
    tableOfRecords([{ customer: 'a', product: 'p', called: true }]),
    defaultConversionParameters,
  );
  expect(bare.followUps).toEqual([]);
});

test('records of a product to be reviewed for retirement are left out and counted', () => {
  const records = Object.entries({ good: 0.4, other: 0.4, weak: 0.05 }).flatMap(([product, share]) =>
    Array.from({ length: 200 }, (_, row) => ({
      customer: `c${row % 40}`,
      product,
      called: row < share * 200,
      integratable: row < share * 200 || row >= 190,
    })),
  );
  const found = analyzeConversion(tableOfRecords(records), defaultConversionParameters);
  const { ranking, lists } = found.subjects.product;
  const weak = ranking.names.indexOf('weak');
  expect(actionAt(lists, weak)).toBe('retire');
  const [waiting] = found.followUps;
  expect(waiting).toMatchObject({ kind: 'callableNotCalled', recordCount: 20, leftOut: 10 });
  expect(waiting!.pairs.map(({ places }) => places.product)).not.toContain(weak);
});
