import { betaBinomialPrior } from '../../../src/engine/statistics/betaBinomialPrior';
import { expectFigures, figuresOf } from './figures';

describe('betaBinomialPrior', () => {
  it.each(figuresOf('betaBinomialPrior'))(
    'agrees with the maximum that scipy finds: $description',
    (figure) => {
      const [successes, trials] = figure.arguments as [number[], number[]];
      expectFigures(betaBinomialPrior(successes, trials), figure.expected, 1e-5);
    },
  );

  it('is undefined where units differ no more than by chance', () => {
    expect(betaBinomialPrior([5, 5, 5, 5], [10, 10, 10, 10])).toBeUndefined();
  });

  it('is undefined where nothing, or everything, succeeds', () => {
    expect(betaBinomialPrior([0, 0, 0], [5, 9, 2])).toBeUndefined();
    expect(betaBinomialPrior([5, 9], [5, 9])).toBeUndefined();
    expect(betaBinomialPrior([], [])).toBeUndefined();
  });

  it('does not mind units without trials', () => {
    const known = betaBinomialPrior([0, 1, 9, 10, 2], [10, 10, 10, 10, 10])!;
    expect(betaBinomialPrior([0, 1, 9, 0, 10, 2], [10, 10, 10, 0, 10, 10])).toEqual(known);
  });
});
