import { correlationInterval } from '../../../src/engine/statistics/correlationInterval';
import { expectFigures, figuresOf } from './figures';

describe('correlationInterval', () => {
  it.each(figuresOf('correlationInterval'))(
    'agrees with scipy pearsonr confidence_interval: $description',
    (figure) => {
      const [r, count, level] = figure.arguments as [number, number, number];
      expectFigures(correlationInterval(r, count, level), figure.expected, 1e-9);
    },
  );

  it('is undefined below four pairs', () => {
    expect(correlationInterval(0.5, 3)).toBeUndefined();
  });

  it('closes up at a perfect correlation', () => {
    expect(correlationInterval(1, 10)).toEqual({ low: 1, high: 1 });
  });
});
