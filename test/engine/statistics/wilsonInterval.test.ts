import * as fc from 'fast-check';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import { expectFigures, figuresOf } from './figures';

describe('wilsonInterval', () => {
  it.each(figuresOf('wilsonInterval'))('agrees with scipy binomtest wilson: $description', (figure) => {
    const [successes, trials, level] = figure.arguments as [number, number, number];
    expectFigures(wilsonInterval(successes, trials, level), figure.expected);
  });

  it('is undefined without trials', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  it('starts at exactly 0 without successes and ends at exactly 1 without failures', () => {
    expect(wilsonInterval(0, 37)!.low).toBe(0);
    expect(wilsonInterval(37, 37)!.high).toBe(1);
  });

  it('holds the rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, share) => {
          const successes = Math.floor(share * trials);
          const { low, high } = wilsonInterval(successes, trials)!;
          expect(low).toBeLessThanOrEqual(successes / trials);
          expect(high).toBeGreaterThanOrEqual(successes / trials);
        },
      ),
    );
  });
});
