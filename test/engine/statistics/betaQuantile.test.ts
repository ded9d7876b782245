import { betaQuantile } from '../../../src/engine/statistics/betaQuantile';
import { expectFigures, figuresOf } from './figures';

describe('betaQuantile', () => {
  it.each(figuresOf('betaQuantile'))('agrees with scipy beta.ppf: $description', (figure) => {
    const [p, alpha, beta] = figure.arguments as [number, number, number];
    expectFigures(betaQuantile(p, alpha, beta), figure.expected, 1e-9);
  });
});
