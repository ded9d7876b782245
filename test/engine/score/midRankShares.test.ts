import * as fc from 'fast-check';
import { countBelow, countUpTo, midRankShares } from '../../../src/engine/score/midRankShares';

const numbers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });

describe('midRankShares', () => {
  it('is (average rank - 0.5) / n for members: a table of RANK.AVG by hand', () => {
    const values = Float64Array.of(5, 1, 5, 9);
    expect(Array.from(midRankShares(values, values))).toEqual([0.5, 0.125, 0.5, 0.875]);
  });

  it('gives the same bits by ranking, by sorting and by counting', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const values = Float64Array.from(list);
        const ranked = Array.from(midRankShares(values, values));
        expect(Array.from(midRankShares(values.slice(), values))).toEqual(ranked);
        const single = Array.from(values, (value) => midRankShares([value], values)[0]);
        expect(single).toEqual(ranked);
      }),
    );
  });

  it('gives a value outside the population 0 or 1', () => {
    expect(Array.from(midRankShares([-1, 99], [1, 2, 3]))).toEqual([0, 1]);
  });
});

describe('countBelow and countUpTo', () => {
  it('count within a part of the sorted values', () => {
    const sorted = [1, 2, 2, 3, 0, 2, 2];
    expect(countBelow(sorted, 2, 4, 7)).toBe(1);
    expect(countUpTo(sorted, 2, 0, 4)).toBe(3);
    expect(countUpTo(sorted, 0, 0, 4)).toBe(0);
  });
});
