import type { BetaPrior } from '../../../src/engine/statistics/betaBinomialPrior';
import { shrunkenRate } from '../../../src/engine/statistics/shrunkenRate';
import { expectFigures, figuresOf } from './figures';

describe('shrunkenRate', () => {
  it.each(figuresOf('shrunkenRate'))('agrees with the mean of scipy beta: $description', (figure) => {
    const [successes, trials, prior] = figure.arguments as [number, number, BetaPrior];
    expectFigures(shrunkenRate(successes, trials, prior), figure.expected);
  });

  it('lies between the own rate and the rate of all', () => {
    const prior = { alpha: 1.106, beta: 19.63 };
    expect(shrunkenRate(3, 7, prior)).toBeCloseTo(0.148, 3);
    expect(shrunkenRate(0, 0, prior)).toBeCloseTo(1.106 / 20.736, 12);
  });
});
