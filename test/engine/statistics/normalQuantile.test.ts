import { normalQuantile } from '../../../src/engine/statistics/normalQuantile';
import { expectFigures, figuresOf } from './figures';

describe('normalQuantile', () => {
  it.each(figuresOf('normalQuantile'))('agrees with scipy norm.ppf: $description', (figure) => {
    const [p] = figure.arguments as [number];
    expectFigures(normalQuantile(p), figure.expected);
  });
});
