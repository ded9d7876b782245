import { analyzeGroups } from '../../../src/engine/conversion/analyzeGroups';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { tableOfRecords } from './buildTable';

/** Products of so many records and calls; of the signs of the second half of the records nothing is known. */
function tiersOf(products: readonly (readonly [string, number, number])[]) {
  const table = tableOfRecords(
    products.flatMap(([product, records, calls]) =>
      Array.from({ length: records }, (_, row) => ({
        customer: 'c',
        product,
        called: row < calls,
        signed: row < records / 2 ? row === 0 : null,
      })),
    ),
  );
  const parameters = { ...defaultConversionParameters, highShare: 0.5, lowShare: 0.5 };
  return analyzeGroups(table, 'product', readRecords(table), parameters).tiers;
}

test('the mean of a tier weighs its products alike, the pooled rate their records', () => {
  const { high, low } = tiersOf([
    ['few', 4, 3],
    ['many', 96, 48],
    ['none', 10, 0],
    ['one', 10, 1],
  ]);
  expect(high).toMatchObject({
    groups: 2,
    records: 100,
    calls: 51,
    meanCallRate: 0.625,
    pooledCallRate: 0.51,
  });
  expect(low).toMatchObject({ groups: 2, records: 20, calls: 1, withoutCalls: 1, meanCallRate: 0.05 });
  expect(high.callShare! + low.callShare!).toBe(1);
});

test('a record that does not tell whether it was signed is in no share of the signed', () => {
  const { high } = tiersOf([
    ['a', 4, 3],
    ['b', 6, 1],
  ]);
  expect(high).toMatchObject({ records: 4, pooledSignRate: 0.5 });
});

test('a tier without members has no rates', () => {
  const { mid } = tiersOf([
    ['a', 4, 3],
    ['b', 6, 1],
  ]);
  expect(mid).toMatchObject({ groups: 0, records: 0, meanCallRate: undefined, pooledCallRate: undefined });
});
