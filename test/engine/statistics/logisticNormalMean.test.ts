import { logisticNormalMean } from '../../../src/engine/statistics/logisticNormalMean';
import { figures } from '../prediction/figures';

test.each(figures.logisticNormalMean)(
  'at a mean of $mean and a variance of $variance',
  ({ mean, variance, expected }) => {
    expect(Math.abs(logisticNormalMean(mean, variance) / expected - 1)).toBeLessThan(5e-5);
  },
);

test('log odds without end are sure', () => {
  expect(logisticNormalMean(2000, 1)).toBe(1);
  expect(logisticNormalMean(-2000, 1)).toBe(0);
});
