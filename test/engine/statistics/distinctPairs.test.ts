import fc from 'fast-check';
import { distinctPairs } from '../../../src/engine/statistics/distinctPairs';

describe('distinctPairs', () => {
  it('keeps the first row of every pair, in the order of the rows', () => {
    const rows = distinctPairs(Float64Array.of(2, 1, 2, 1, 2), Float64Array.of(5, 5, 5, 6, 5));
    expect(Array.from(rows)).toEqual([0, 1, 3]);
    expect(distinctPairs(new Float64Array(0), new Float64Array(0))).toHaveLength(0);
  });

  it('takes the sides apart: (1, 2) is not (2, 1)', () => {
    expect(distinctPairs(Float64Array.of(1, 2), Float64Array.of(2, 1))).toHaveLength(2);
  });

  it('takes 0 and -0 for one number', () => {
    expect(distinctPairs(Float64Array.of(0, -0), Float64Array.of(-0, 0))).toHaveLength(1);
  });

  it('finds what a set of texts finds, whatever the values', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((number) => number / 10),
      fc.double({ noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 300 }), (pairs) => {
        const seen = new Set<string>();
        const expected = pairs.flatMap(([x, y], row) => {
          const text = `${x + 0} ${y + 0}`;
          if (seen.has(text)) return [];
          seen.add(text);
          return [row];
        });
        const [first, second] = [0, 1].map((side) => Float64Array.from(pairs, (pair) => pair[side]!));
        expect(Array.from(distinctPairs(first!, second!))).toEqual(expected);
      }),
    );
  });
});
