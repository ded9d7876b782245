import { studentQuantile } from '../../../src/engine/statistics/studentQuantile';
import { expectFigures, figuresOf } from './figures';

describe('studentQuantile', () => {
  it.each(figuresOf('studentQuantile'))('agrees with the root of scipy t.cdf: $description', (figure) => {
    const [p, degreesOfFreedom] = figure.arguments as [number, number];
    expectFigures(studentQuantile(p, degreesOfFreedom), figure.expected);
  });
});
