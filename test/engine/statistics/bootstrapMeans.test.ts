import fc from 'fast-check';
import { bootstrapMeans } from '../../../src/engine/statistics/bootstrapMeans';
import { mean } from '../../../src/engine/statistics/mean';
import { welchInterval } from '../../../src/engine/statistics/welchInterval';

const even = Float64Array.from({ length: 150 }, (_value, index) => ((index * 7919) % 1000) / 100);
const skewed = even.map((value) => Math.exp(value / 3));
const samples = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });

describe('bootstrapMeans', () => {
  it("comes close to Welch's interval where the samples are not skewed", () => {
    const { difference } = bootstrapMeans(even, even.subarray(50), { replicates: 10_000 });
    const welch = welchInterval(even, even.subarray(50))!;
    const width = welch.high - welch.low;
    expect(Math.abs(difference!.low - welch.low)).toBeLessThan(0.03 * width);
    expect(Math.abs(difference!.high - welch.high)).toBeLessThan(0.03 * width);
  });

  it('reaches further towards the long tail of a skewed sample', () => {
    const { first } = bootstrapMeans(skewed, even, { replicates: 10_000 });
    const centre = mean(skewed)!;
    expect(first!.high - centre).toBeGreaterThan(1.1 * (centre - first!.low));
  });

  it('gives the same intervals again for the same seed, and others for another', () => {
    expect(bootstrapMeans(even, skewed, { seed: 7 })).toEqual(bootstrapMeans(even, skewed, { seed: 7 }));
    expect(bootstrapMeans(even, skewed, { seed: 8 })).not.toEqual(bootstrapMeans(even, skewed, { seed: 7 }));
  });

  it('doubles with the values and lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(samples, samples, (first, second) => {
        const doubled = (values: number[]) => values.map((value) => 2 * value);
        const once = bootstrapMeans(first, second, { replicates: 200 });
        const twice = bootstrapMeans(doubled(first), doubled(second), { replicates: 200 });
        expect(twice.difference?.low).toEqual(once.difference && 2 * once.difference.low);
        expect(twice.second?.high).toEqual(once.second && 2 * once.second.high);
        if (once.first === undefined) return;
        expect(once.first.low).toBeGreaterThanOrEqual(Math.min(...first));
        expect(once.first.high).toBeLessThanOrEqual(Math.max(...first));
      }),
    );
  });

  it('has no interval for one value or a constant, and takes the other sample by itself', () => {
    const withOne = bootstrapMeans([5], even);
    expect([withOne.first, withOne.difference]).toEqual([undefined, undefined]);
    expect(withOne.second).toBeDefined();
    const withConstant = bootstrapMeans([0.1, 0.1, 0.1], even);
    expect(withConstant.first).toBeUndefined();
    expect(withConstant.difference).toBeDefined();
    const constant = bootstrapMeans([0.1, 0.1, 0.1], [0.2, 0.2]);
    expect(constant).toEqual({ first: undefined, second: undefined, difference: undefined });
    expect(bootstrapMeans([], [])).toEqual({ first: undefined, second: undefined, difference: undefined });
  });
});
