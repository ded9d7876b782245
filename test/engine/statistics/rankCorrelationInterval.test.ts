import { correlationInterval } from '../../../src/engine/statistics/correlationInterval';
import { rankCorrelationInterval } from '../../../src/engine/statistics/rankCorrelationInterval';
import { expectFigures, figuresOf } from './figures';

describe('rankCorrelationInterval', () => {
  it.each(figuresOf('rankCorrelationInterval'))(
    'agrees with the formula of Bonett and Wright: $description',
    (figure) => {
      const [r, count, level] = figure.arguments as [number, number, number];
      expectFigures(rankCorrelationInterval(r, count, level), figure.expected, 1e-9);
    },
  );

  it('is as wide as that of Pearson at no correlation, and wider at a strong one', () => {
    const width = (interval: { low: number; high: number } | undefined) => interval!.high - interval!.low;
    expect(rankCorrelationInterval(0, 50)).toEqual(correlationInterval(0, 50));
    expect(width(rankCorrelationInterval(0.8, 50))).toBeGreaterThan(
      1.1 * width(correlationInterval(0.8, 50)),
    );
  });

  it('is undefined below four pairs', () => {
    expect(rankCorrelationInterval(0.5, 3)).toBeUndefined();
  });

  it('closes up at a perfect correlation', () => {
    expect(rankCorrelationInterval(1, 10)).toEqual({ low: 1, high: 1 });
  });
});
