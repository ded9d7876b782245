import fc from 'fast-check';
import { rankCustomers } from '../../../src/engine/mismatch/rankCustomers';
import { percentileInCohort } from '../../../src/engine/score/percentileInCohort';

describe('rankCustomers', () => {
  test('gives percentiles and average ranks, ties the same', () => {
    const { percentiles, averageRanks } = rankCustomers(Float64Array.of(5, 1, 5, 9, 7));
    expect(Array.from(percentiles)).toEqual([0.25, 0, 0.25, 1, 0.75]);
    expect(Array.from(averageRanks)).toEqual([2.5, 1, 2.5, 5, 4]);
  });

  test('knows no percentile of a single customer', () => {
    expect(Array.from(rankCustomers(Float64Array.of(3)).percentiles)).toEqual([NaN]);
  });

  test('gives the percentiles of PERCENTRANK.INC to the last bit', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (numbers) => {
        const values = Float64Array.from(numbers);
        expect(rankCustomers(values).percentiles).toEqual(percentileInCohort({ values }));
      }),
    );
  });
});
