import { betaQuantile } from '../../../src/engine/statistics/betaQuantile';
import { expectFigures, figuresOf } from './figures';

it.each(figuresOf('betaQuantile'))('agrees with scipy: $description', (figure) => {
  const [first, alpha, beta] = figure.arguments as [number, number, number];
  expectFigures(betaQuantile(first, alpha, beta), figure.expected);
});
