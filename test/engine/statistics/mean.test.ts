import * as fc from 'fast-check';
import { mean } from '../../../src/engine/statistics/mean';

describe('mean', () => {
  it('is undefined for an empty list', () => {
    expect(mean([])).toBeUndefined();
  });

  it('lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        expect(mean(values)!).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean(values)!).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const values = Array.from({ length: 999 }, (_, index) => Math.sin(index) * 10 ** (index % 9));
    expect(mean([...values].reverse())).toBeCloseTo(mean(values)!, 9);
  });
});
