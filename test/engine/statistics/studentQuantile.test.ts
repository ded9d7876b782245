import { studentQuantile } from '../../../src/engine/statistics/studentQuantile';
import { expectFigures, figuresOf } from './figures';

describe('studentQuantile', () => {
  it.each(figuresOf('studentQuantile'))('agrees with scipy t.ppf: $description', (figure) => {
    const [p, degreesOfFreedom] = figure.arguments as [number, number];
    // scipy's own quantile, put back into its distribution, is off by about 1e-11 here.
    expectFigures(studentQuantile(p, degreesOfFreedom), figure.expected, 1e-9);
  });
});
