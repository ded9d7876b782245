import { compareTierRates } from '../../../src/engine/conversion/compareTierRates';
import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

function ratio(products: readonly (readonly [number, number])[]) {
  const records = products.flatMap(([count, calls], product) =>
    Array.from({ length: count }, (_, row) => ({
      customer: 'c',
      product: `p${product}`,
      called: row < calls,
    })),
  );
  const { product } = analyzeConversion(tableOfRecords(records), {
    ...defaultConversionParameters,
    highShare: 0.5,
    lowShare: 0.5,
  }).subjects;
  return compareTierRates(product.ranking, product.tiers);
}

test('a small product of high rate moves the ratio of means, not the ratio of all records', () => {
  const found = ratio([
    [7, 3],
    [513, 39],
    [100, 2],
    [127, 1],
  ]);
  expect(found.ofMeans).toBeCloseTo((3 / 7 + 39 / 513) / (2 / 100 + 1 / 127), 10);
  expect(found.pooled).toBeCloseTo(42 / 520 / (3 / 227), 10);
  expect(found.ofMeans!).toBeGreaterThan(found.pooled!);
});

test('the intervals hold the ratios', () => {
  const { ofMeans, ofMeansInterval, pooled, pooledInterval } = ratio(
    Array.from({ length: 40 }, (_, product) => [50, product < 20 ? 20 : 5] as const),
  );
  expect(ofMeansInterval!.low).toBeLessThanOrEqual(ofMeans!);
  expect(ofMeansInterval!.high).toBeGreaterThanOrEqual(ofMeans!);
  expect(pooledInterval!.low).toBeLessThanOrEqual(pooled!);
});

test('no call in the low tier leaves no ratio', () => {
  expect(
    ratio([
      [10, 5],
      [10, 0],
    ]),
  ).toEqual({ ofMeans: undefined, pooled: undefined, ofMeansInterval: undefined, pooledInterval: undefined });
});
