import { normalCumulative, twoSidedNormalProbability } from '../../../src/engine/statistics/normalCumulative';
import { expectFigures, figuresOf } from './figures';

describe('normalCumulative', () => {
  it.each(figuresOf('normalCumulative'))('agrees with scipy norm.cdf: $description', (figure) => {
    const [z] = figure.arguments as [number];
    expectFigures(normalCumulative(z), figure.expected);
  });

  it('keeps small tails: the two-sided probability at 9 is not 0', () => {
    expect(twoSidedNormalProbability(9)).toBeGreaterThan(2e-19);
    expect(twoSidedNormalProbability(9)).toBeLessThan(3e-19);
  });
});
