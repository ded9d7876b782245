import { mean } from '../../../src/engine/statistics/mean';
import { sampleStandardDeviation } from '../../../src/engine/statistics/sampleStandardDeviation';
import { bootstrapInterval, bootstrapIntervals } from '../../../src/engine/statistics/bootstrapInterval';

describe('bootstrapInterval', () => {
  it('comes close to the t interval of a mean', () => {
    const values = Array.from({ length: 200 }, (_, index) => ((index * 7919) % 1000) / 100);
    const meanOf = (units: Int32Array) =>
      units.reduce((total, unit) => total + values[unit]!, 0) / units.length;
    const { low, high } = bootstrapInterval(200, meanOf, { replicates: 4000 })!;
    const standardError = sampleStandardDeviation(values)! / Math.sqrt(200);
    const centre = mean(values)!;
    expect(Math.abs(low - (centre - 1.97 * standardError))).toBeLessThan(0.1 * standardError);
    expect(Math.abs(high - (centre + 1.97 * standardError))).toBeLessThan(0.1 * standardError);
  });

  it('gives the same interval again for the same seed', () => {
    const first = (units: Int32Array) => units[0];
    expect(bootstrapInterval(50, first, { seed: 3 })).toEqual(bootstrapInterval(50, first, { seed: 3 }));
  });

  it('draws 1,000 times from seed 1 for 95 % where nothing else is said', () => {
    const ofUnits = (units: Int32Array) => units[0]! + units[3]! / 7;
    const options = { level: 0.95, replicates: 1000, seed: 1 };
    const interval = bootstrapInterval(500, ofUnits);
    expect(interval).toEqual(bootstrapInterval(500, ofUnits, options));
    for (const other of [{ level: 0.9 }, { replicates: 1001 }, { seed: 2 }]) {
      expect(interval).not.toEqual(bootstrapInterval(500, ofUnits, { ...options, ...other }));
    }
  });

  it('is undefined below two units and where the statistic is often undefined', () => {
    expect(bootstrapInterval(1, () => 1)).toBeUndefined();
    expect(bootstrapInterval(2, () => 5)).toEqual({ low: 5, high: 5 });
    expect(bootstrapInterval(9, (units) => (units[0] === 0 ? undefined : 1))).toBeUndefined();
  });

  it('gives each of several statistics the interval that it has alone', () => {
    const largest = (units: Int32Array) => Math.max(...units);
    const rarely = (units: Int32Array) => (units[0] === 0 ? undefined : 1);
    expect(bootstrapIntervals(9, 2, (units) => [largest(units), rarely(units)])).toEqual([
      bootstrapInterval(9, largest),
      undefined,
    ]);
    expect(bootstrapIntervals(1, 2, () => [1, 1])).toEqual([undefined, undefined]);
  });
});
