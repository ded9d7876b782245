import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

/** Products of so many records and calls each; every record is of the next of nine customers. */
function ratio(products: readonly (readonly [records: number, calls: number])[], customers = 9) {
  const records = products.flatMap(([count, calls], product) =>
    Array.from({ length: count }, (_, row) => ({
      customer: `c${(row + product) % customers}`,
      product: `p${product}`,
      called: row < calls,
    })),
  );
  return analyzeConversion(tableOfRecords(records), {
    ...defaultConversionParameters,
    highShare: 0.5,
    lowShare: 0.5,
  }).subjects.product.ratio;
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

const halves = Array.from({ length: 40 }, (_, product) => [50, product < 20 ? 20 : 5] as const);

test('the intervals hold the ratios', () => {
  const { ofMeans, ofMeansInterval, pooled, pooledInterval } = ratio(halves);
  expect(ofMeansInterval!.low).toBeLessThanOrEqual(ofMeans!);
  expect(ofMeansInterval!.high).toBeGreaterThanOrEqual(ofMeans!);
  expect(pooledInterval!.low).toBeLessThanOrEqual(pooled!);
});

test('four customers give a ratio and no interval of it', () => {
  expect(ratio(halves, 4)).toEqual({
    ofMeans: 4,
    pooled: 4,
    ofMeansInterval: undefined,
    pooledInterval: undefined,
  });
});

test('no call in the low tier leaves no ratio', () => {
  expect(
    ratio([
      [10, 5],
      [10, 0],
    ]),
  ).toEqual({ ofMeans: undefined, pooled: undefined, ofMeansInterval: undefined, pooledInterval: undefined });
});
