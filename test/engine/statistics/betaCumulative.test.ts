import { betaCumulative } from '../../../src/engine/statistics/betaCumulative';
import { expectFigures, figuresOf } from './figures';

describe('betaCumulative', () => {
  it.each(figuresOf('betaCumulative'))('agrees with scipy beta.cdf: $description', (figure) => {
    const [x, alpha, beta] = figure.arguments as [number, number, number];
    expectFigures(betaCumulative(x, alpha, beta), figure.expected);
  });
});
