import * as fc from 'fast-check';
import { decimalCodes } from '../../../src/engine/statistics/decimalCodes';

describe('decimalCodes', () => {
  it('keeps order and ties of rates and scores', () => {
    const rate = fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 10_000);
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 50 }), (values) => {
        const result = decimalCodes(values);
        fc.pre(result !== undefined);
        const { codes, size } = result!;
        values.forEach((value, row) => {
          expect(codes[row]!).toBeLessThan(size);
          values.forEach((other, otherRow) => {
            expect(Math.sign(codes[row]! - codes[otherRow]!)).toBe(Math.sign(value - other));
          });
        });
      }),
    );
  });

  it('declines values with more decimals, wide spans, huge and infinite values, and nothing', () => {
    expect(decimalCodes([0.1, 1 / 3])).toBeUndefined();
    expect(decimalCodes([0, 1e6])).toBeUndefined();
    expect(decimalCodes([1e300, 1e300])).toBeUndefined();
    expect(decimalCodes([1, Infinity])).toBeUndefined();
    expect(decimalCodes([0.5, NaN])).toBeUndefined();
    expect(decimalCodes([])).toBeUndefined();
  });

  it('finds a value with more decimals that the first look missed', () => {
    const values = new Float64Array(10_000).fill(0.5);
    values[7777] = 0.123456;
    expect(decimalCodes(values)).toBeUndefined();
  });
});
