import fc from 'fast-check';
import { countBelow } from '../../../src/engine/score/midRankShares';
import { indexSorted } from '../../../src/engine/statistics/indexSorted';

const sortedOf = (values: readonly number[]) => Float64Array.from(values).sort();

describe('indexSorted', () => {
  it('counts what is strictly below, with ties, between values and beyond both ends', () => {
    const below = indexSorted(Float64Array.of(1, 2, 2, 3));
    expect([0, 1, 1.5, 2, 2.5, 3, 4].map(below)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  });

  it('knows nothing below anything in an empty column, and all or nothing in a constant one', () => {
    expect(indexSorted(new Float64Array(0))(5)).toBe(0);
    const below = indexSorted(new Float64Array(50).fill(0.1));
    expect([0, 0.1, 0.2].map(below)).toEqual([0, 0, 50]);
  });

  it('counts as halving does, whatever the values', () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), fc.array(number), (values, others) => {
        const sorted = sortedOf(values);
        const below = indexSorted(sorted);
        for (const value of [...values, ...others]) expect(below(value)).toBe(countBelow(sorted, value));
      }),
    );
  });

  it('counts right where nearly all values share a bucket', () => {
    const sorted = sortedOf([...Array.from({ length: 5000 }, (_, row) => row / 1e6), 1e9]);
    const below = indexSorted(sorted);
    for (const value of [0, 0.0012345, 0.004999, 0.005, 1e9, 2e9]) {
      expect(below(value)).toBe(countBelow(sorted, value));
    }
  });
});
